import type { ReviewChoices } from '@koto/server/types'
import { Select, TextArea, TextInput, type FieldOf } from '../../design/fields.tsx'
import { useFrame } from '../../frame/frame.tsx'
import type { InLanguage } from '../../languages/in-language.ts'

export const decisionFields = ['text', 'condition', 'owner', 'deadline', 'measures'] as const

/** What was decided, on what condition, whose it is, until when and about which measures. `words`: whether the words can still change. */
export function DecisionFields(props: {
  fields: Record<(typeof decisionFields)[number], FieldOf>
  bodies: InLanguage<ReviewChoices>['bodies']
  words: boolean
}) {
  const { t } = useFrame()
  const { fields, bodies, words } = props
  return (
    <>
      {words && (
        <>
          <TextArea field={fields.text} label={t('reviews:field.text')} help={t('reviews:decide.text-help')} />
          <TextArea field={fields.condition} label={t('reviews:field.condition')} help={t('reviews:decide.condition-help')} rows={3} />
        </>
      )}
      <Select
        field={fields.owner}
        label={t('reviews:field.owner')}
        help={t('reviews:decide.owner-help')}
        empty={t('staff:choose')}
        options={bodies.map(({ id, name }) => ({ value: id, label: name.text, lang: name.lang }))}
      />
      <TextInput field={fields.deadline} label={t('reviews:field.deadline')} type="date" />
      <TextInput field={fields.measures} label={t('reviews:field.measures')} help={t('reviews:decide.measures-help')} />
    </>
  )
}
