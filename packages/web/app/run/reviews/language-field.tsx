import { Select, type FieldOf } from '../../design/fields.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { languageName } from '../../languages/language-name.ts'
import { staffLanguage } from '../../staff/staff-language.ts'

/** In which language one writes: the page's, unless one says otherwise. */
export function LanguageField({ field }: { field: FieldOf }) {
  const { t, language } = useFrame()
  const options = (['fi', 'sv', 'en'] as const).map((value) => ({ value, label: languageName(value, staffLanguage(language)) }))
  // The form's own field makes its properties as they are asked for: it cannot be spread.
  const { id, name, errorId, descriptionId, errors, required } = field
  const shown = { id, name, errorId, descriptionId, errors, required, initialValue: field.initialValue ?? staffLanguage(language) }
  return <Select field={shown} label={t('reviews:written-in')} options={options} />
}
