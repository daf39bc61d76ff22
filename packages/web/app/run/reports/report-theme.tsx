import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { ReportMeasure } from './report-measure.tsx'
import type { ShownTheme } from './show-report.ts'

/** A theme with its sets and measures; it begins a new page when printed. */
export function ReportTheme({ theme, place }: { theme: ShownTheme; place: number }) {
  const { t } = useFrame()
  return (
    <section className="report-theme section" id={`theme-${theme.id}`} aria-labelledby={`theme-${theme.id}-title`}>
      <p className="overline overline--accent">{t('reports:theme', { number: place })}</p>
      <h2 className="section__title" id={`theme-${theme.id}-title`}>
        <Say of={theme.title} />
      </h2>
      <p className="report-theme__text">
        <Say of={theme.summary} />
      </p>
      {theme.sets.map((set) => (
        <section className="report-set" key={set.number} aria-labelledby={`set-${set.number}`}>
          <p className="overline">{t('reports:set', { number: set.number })}</p>
          <h3 className="report-set__title" id={`set-${set.number}`}>
            <Say of={set.title} />
          </h3>
          {set.measures.map((measure) => <ReportMeasure key={measure.number} measure={measure} />)}
        </section>
      ))}
    </section>
  )
}
