import type { ReviewChoices } from '@koto/server/types'
import { Select, TextInput, type FieldOf } from '../../design/fields.tsx'
import { useFrame } from '../../frame/frame.tsx'
import type { InLanguage } from '../../languages/in-language.ts'

/** When and where a meeting is, and the report that it deals with. */
export function MeetingFields(props: {
  fields: Record<'day' | 'time' | 'place' | 'report', FieldOf>
  reports: InLanguage<ReviewChoices>['reports']
}) {
  const { t } = useFrame()
  const { fields, reports } = props
  return (
    <>
      <TextInput field={fields.day} label={t('reviews:plan.day')} type="date" />
      <TextInput field={fields.time} label={t('reviews:plan.time')} type="time" />
      <TextInput field={fields.place} label={t('reviews:plan.place')} />
      <Select
        field={fields.report}
        label={t('reviews:plan.report')}
        help={t(reports.length === 0 ? 'reviews:plan.no-reports' : 'reviews:plan.report-help')}
        empty={t('reviews:plan.no-report')}
        options={reports.map(({ number, title }) => ({ value: String(number), label: `${number}. ${title.text}`, lang: title.lang }))}
      />
    </>
  )
}

/** The labels of those fields, for the summary of errors. */
export function useMeetingLabels() {
  const { t } = useFrame()
  return {
    body: t('reviews:plan.body'), day: t('reviews:plan.day'), time: t('reviews:plan.time'),
    place: t('reviews:plan.place'), report: t('reviews:plan.report'),
  }
}
