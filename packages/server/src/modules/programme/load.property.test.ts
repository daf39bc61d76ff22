import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { edited } from '../../../test/edited-programme.ts'
import { publicActor, systemActor } from '../../platform/access/actor.ts'
import { createProgrammeLoading, createProgrammeReading } from './index.ts'
import { nameOf } from './model/item.ts'
import type { ProgrammeDocument } from './format/document.ts'
import type { ProgrammeTree } from './reading.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('whatever was there before, after loading b the tree is b, and loading b again changes nothing', async () => {
  const loading = createProgrammeLoading({ database })
  const reading = createProgrammeReading({ database })
  const loader = systemActor('test')
  let run = 0
  await fc.assert(
    fc.asyncProperty(edited, edited, async (a, b) => {
      const id = `run-${++run}`
      const [first, second] = [
        { ...a, id },
        { ...b, id },
      ]
      await loading.load(loader, first)
      const plan = await loading.plan(loader, second)
      const result = await loading.load(loader, second, { allowRetire: plan.retired.map(nameOf), basedOn: plan.version })
      expect(result).toMatchObject(plan)
      expect(result.loaded).toBe(plan.empty ? 1 : 2)
      const tree = await reading.tree(publicActor, id)
      expect(withoutVersions(tree)).toEqual(second)
      expect(tree.version.number).toBe(result.loaded)
      expect(await loading.load(loader, second)).toMatchObject({
        empty: true,
        loaded: result.loaded,
        added: [],
        changed: [],
        retired: [],
        returned: [],
        reordered: [],
      })
    }),
    { numRuns: 25 },
  )
})

function withoutVersions(tree: ProgrammeTree): ProgrammeDocument {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'version' ? undefined : value))) as ProgrammeDocument
}
