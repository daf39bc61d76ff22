import type { MilestoneListed } from '@koto/server/types'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import type { InLanguage } from '../../languages/in-language.ts'
import { StandingLabel } from './standing-label.tsx'
import { useMilestones } from './use-milestones.ts'

/** Milestones one below the other: what, of which measure, who, by when, how it stands. */
export function MilestoneRows({ milestones }: { milestones: InLanguage<MilestoneListed>[] }) {
  const { t } = useFrame()
  const { to } = useMilestones()
  return (
    <ul className="milestones">
      {milestones.map(({ id, title, measure, body, due, doneOn, standing, returned }) => (
        <li className="milestones__one" key={id}>
          <div className="milestones__what">
            <a className="milestones__title" href={to.milestone(id)}>
              <Say of={title} />
            </a>
            <span className="quiet">
              {measure.number} <Say of={measure.title} />
            </span>
          </div>
          <div className="milestones__who">{body && <Say of={body.name} />}</div>
          <div className="milestones__when">
            <StandingLabel standing={standing} />
            <span className="quiet">
              {doneOn !== null
                ? t('milestones:done-on', { day: formatDate(doneOn) })
                : due === null
                  ? t('milestones:no-day')
                  : t('milestones:due-on', { day: formatDate(due) })}
            </span>
            {returned && <span className="quiet">{t('milestones:was-returned')}</span>}
          </div>
        </li>
      ))}
    </ul>
  )
}
