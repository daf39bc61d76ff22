import { TextInput, type FieldOf } from '../../design/fields.tsx'
import { useFrame } from '../../frame/frame.tsx'

export type PhaseFieldsOf = Record<'fi' | 'sv' | 'en' | 'starts' | 'ends', FieldOf>

/** One phase of a schedule: its name in three languages, its first and last day. Left empty it says nothing. */
export function PhaseFields({ index, phase }: { index: number; phase: PhaseFieldsOf }) {
  const { t } = useFrame()
  return (
    <fieldset className="together phase">
      <legend className="together__title">{t('measures:change-schedule.phase', { number: index + 1 })}</legend>
      {(['fi', 'sv', 'en'] as const).map((language) => (
        <TextInput key={language} field={phase[language]} label={t(`measures:change-schedule.name-in.${language}`)} autoComplete="off" />
      ))}
      <TextInput field={phase.starts} label={t('measures:starts')} type="date" />
      <TextInput field={phase.ends} label={t('measures:ends')} type="date" />
    </fieldset>
  )
}
