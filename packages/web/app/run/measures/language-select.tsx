import { Select, type FieldOf } from '../../design/fields.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { languageName } from '../../languages/language-name.ts'
import { staffLanguage } from '../../staff/staff-language.ts'
import { writtenLanguages } from './state-schema.ts'

/** In which language the reason was written; a page marks it. */
export function LanguageSelect({ field }: { field: FieldOf }) {
  const { t, language } = useFrame()
  return (
    <Select field={field} label={t('measures:written-in')}
      options={writtenLanguages.map((value) => ({ value, label: languageName(value, staffLanguage(language)) }))} />
  )
}
