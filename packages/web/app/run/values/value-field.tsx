import { isAnswer } from '../../charts/value-words.ts'
import { Select, TextInput, type FieldOf } from '../../design/fields.tsx'
import { useFrame } from '../../frame/frame.tsx'

/** The value itself: a number as one writes it, or an answer to choose. `unitWord` stands in the help. */
export function ValueField({ field, unit, unitWord }: { field: FieldOf; unit: string; unitWord: string }) {
  const { t } = useFrame()
  if (!isAnswer(unit)) return <TextInput field={field} label={t('values:enter.value')} help={t('values:enter.value-help', { unit: unitWord })} autoComplete="off" />
  const answers = [['1', 'yes'], ['0.5', 'partially'], ['0', 'no']].filter(([value]) => value !== '0.5' || unit === 'yes-partially-no')
  return (
    <Select field={field} label={t('values:enter.value')} empty={t('staff:choose')}
      options={answers.map(([value, word]) => ({ value: value!, label: t(`charts:answer.${word}`) }))} />
  )
}
