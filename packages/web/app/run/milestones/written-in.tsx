import { Select, type FieldOf } from '../../design/fields.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { languageName } from '../../languages/language-name.ts'
import { staffLanguage } from '../../staff/staff-language.ts'

/** In which language one writes: the page's, unless one says otherwise. */
export function WrittenIn({ field }: { field: FieldOf }) {
  const { t, language } = useFrame()
  const spoken = staffLanguage(language)
  const options = (['fi', 'sv', 'en'] as const).map((value) => ({ value, label: languageName(value, spoken) }))
  // Read one by one: conform's fields lose what is spread.
  const { id, name, errorId, descriptionId, errors } = field
  const shown = { id, name, errorId, descriptionId, errors, required: true, initialValue: field.initialValue ?? spoken }
  return <Select field={shown} label={t('milestones:written-in')} options={options} />
}
