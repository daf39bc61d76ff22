import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { programmeSchemas } from './json-schema.ts'

const folder = new URL('../../../../../../programmes/schema/', import.meta.url)

describe('the JSON Schemas in programmes/schema', () => {
  it.each([...programmeSchemas()])('%s is up to date (vitest run … -u writes it anew)', async (name, text) => {
    await expect(text).toMatchFileSnapshot(new URL(name, folder).pathname)
  })

  it('are one for each kind of file, and no more', () => {
    expect(readdirSync(folder).sort()).toEqual([...programmeSchemas().keys()].sort())
  })

  it('complete the names of the catalogue', () => {
    const theme = JSON.parse(programmeSchemas().get('theme.schema.json')!)
    const filters = theme.$defs.Filters.properties
    expect(filters['mother-tongue'].examples).toContain('other-than-fi-sv-se')
    const forms: { properties: { count?: { enum: string[] } } }[] = theme.$defs.Expression.anyOf
    expect(forms.flatMap((form) => form.properties.count?.enum ?? [])).toContain('assessment-made')
    expect(JSON.stringify(theme)).not.toContain('"catalogue"')
  })

  it('let out what has a default', () => {
    const theme = JSON.parse(programmeSchemas().get('theme.schema.json')!)
    expect(theme.required ?? theme.$defs.Theme.required).not.toContain('goals')
  })
})
