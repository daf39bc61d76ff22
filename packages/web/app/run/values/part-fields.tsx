import type { SeriesDimension } from '@koto/server/types'
import { Select, TextInput, type FieldOf } from '../../design/fields.tsx'
import { useFrame } from '../../frame/frame.tsx'
import type { InLanguage } from '../../languages/in-language.ts'

/** A field for each dimension of the indicator: a choice, or a written value where the dimension is open. */
export function PartFields({ dimensions, fields }: { dimensions: InLanguage<SeriesDimension>[]; fields: Record<string, FieldOf> }) {
  const { t } = useFrame()
  if (dimensions.length === 0) return null
  const touched = dimensions.some(({ id }) => fields[id]!.errors !== undefined || Boolean(fields[id]!.initialValue))
  return (
    <details className="more values__parts" open={touched}>
      <summary>{t('values:enter.parts')}</summary>
      <p className="field__help">{t('values:enter.part-help')}</p>
      {dimensions.map(({ id, title, values }) => {
        const field = fields[id]!
        return values === null ? (
          <TextInput key={id} field={field} label={title.text} />
        ) : (
          <Select key={id} field={field} label={title.text} empty={t('values:enter.whole')}
            options={values.map(({ code, label }) => ({ value: code, label: label.text, lang: label.lang }))} />
        )
      })}
    </details>
  )
}
