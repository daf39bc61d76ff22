import { Select, type FieldOf } from '../../design/fields.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { languageName } from '../../languages/language-name.ts'
import { staffLanguage } from '../../staff/staff-language.ts'

/** In which language one writes: the page's, unless one says otherwise. */
export function WrittenIn({ field }: { field: FieldOf }) {
  const { t, language } = useFrame()
  const spoken = staffLanguage(language)
  const options = (['fi', 'sv', 'en'] as const).map((value) => ({ value, label: languageName(value, spoken) }))
  return <Select field={{ ...field, initialValue: field.initialValue ?? spoken }} label={t('milestones:written-in')} options={options} />
}
