import type { SourceStatement } from '@koto/server/types'
import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import type { InLanguage } from '../languages/in-language.ts'

/** Where a thing stands in the programme document; both readings where the document says two things. */
export function SourceNote({ source }: { source: InLanguage<SourceStatement> }) {
  const { t, language } = useFrame()
  return (
    <div className="source">
      <p>
        {t(`public:stands.${source.stands}`)} {t('public:source.under')}{' '}
        <q>
          <cite lang={language === 'en' ? undefined : 'en'} dir={language === 'ar' ? 'ltr' : undefined}>
            {source.place}
          </cite>
        </q>
      </p>
      {source.readings && (
        <>
          <p>{t('public:source.differ')}</p>
          <div className="readings">
            <div className="readings__one">
              <p className="readings__title">{t('public:source.theme-page')}</p>
              <p>
                <Say of={source.readings.themePage} />
              </p>
            </div>
            <div className="readings__one">
              <p className="readings__title">{t('public:source.summary-table')}</p>
              <p>
                <Say of={source.readings.summaryTable} />
              </p>
            </div>
          </div>
        </>
      )}
    </div>
  )
}
