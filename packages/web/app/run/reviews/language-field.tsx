import { Select, type FieldOf } from '../../design/fields.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { languageName } from '../../languages/language-name.ts'
import { staffLanguage } from '../../staff/staff-language.ts'

/** In which language one writes: the page's, unless one says otherwise. */
export function LanguageField({ field }: { field: FieldOf }) {
  const { t, language } = useFrame()
  const options = (['fi', 'sv', 'en'] as const).map((value) => ({ value, label: languageName(value, staffLanguage(language)) }))
  return <Select field={{ ...field, initialValue: field.initialValue ?? staffLanguage(language) }} label={t('reviews:written-in')} options={options} />
}
