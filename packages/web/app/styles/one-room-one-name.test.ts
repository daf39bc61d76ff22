import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** The style sheets of single rooms; the others are shared by all. */
const shared = new Set(['koto.css', 'print.css', 'base.css', 'frame.css', 'parts.css', 'forms.css', 'programme.css', 'staff.css', 'fonts.css'])

test('no two rooms style the same class, or one would undo the other’s', () => {
  const rooms = new Map<string, Set<string>>()
  for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css') && !shared.has(name))) {
    for (const [, name] of readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/^\.([a-z][\w-]*)(?![\w-])/gm)) {
      rooms.set(name!, (rooms.get(name!) ?? new Set()).add(file))
    }
  }
  expect(rooms.size).toBeGreaterThan(50)
  expect([...rooms].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([])
})
