import { Select, type FieldOf } from '../../design/fields.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { languageName } from '../../languages/language-name.ts'
import { staffLanguage } from '../../staff/staff-language.ts'
import { languages } from './schemas.ts'

/** In which language the note was written; a page marks it. */
export function WrittenIn({ field }: { field: FieldOf }) {
  const { t, language } = useFrame()
  return <Select field={field} label={t('values:enter.written-in')} options={languages.map((value) => ({ value, label: languageName(value, staffLanguage(language)) }))} />
}
