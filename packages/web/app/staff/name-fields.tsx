import { TextInput, type FieldOf } from '../design/fields.tsx'
import { useFrame } from '../frame/frame.tsx'

/** A name in the three languages that everything published is in. */
export function NameFields({ name }: { name: Record<'fi' | 'sv' | 'en', FieldOf> }) {
  const { t } = useFrame()
  return (
    <fieldset className="together">
      <legend className="together__title">{t('staff:unit.names')}</legend>
      {(['fi', 'sv', 'en'] as const).map((language) => (
        <TextInput key={language} field={name[language]} label={t(`staff:unit.name-in.${language}`)} autoComplete="off" />
      ))}
    </fieldset>
  )
}
