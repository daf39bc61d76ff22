import { notFound } from '../../../platform/problems/catalogue.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { ProgrammeTables } from '../tables.ts'
import { snapshotOf, type Snapshot } from '../views/snapshot.ts'
import { readHistory } from './read-history.ts'
import { readProgramme } from './read-items.ts'

/** As the format has it; anything else (a NUL, say) is not even asked for. */
const couldBeId = /^[a-z0-9][a-z0-9-]*$/

/** Programmes kept in memory; the one read longest ago makes room. */
const mostKept = 20

/**
 * Reads programmes whole and keeps each while its version stands. The version is asked of the
 * database in every transaction, so a load is seen at once by every process. Only what everybody
 * may read is kept.
 */
export interface Snapshots {
  /** The problem `not-found` when there is no such programme. */
  read(scope: Scope, programme: string): Promise<Snapshot>
  all(scope: Scope): Promise<{ snapshot: Snapshot; main: boolean }[]>
}

export function createSnapshots(): Snapshots {
  const kept = new Map<string, Snapshot>()

  async function current(scope: Scope, programme: string, version: number): Promise<Snapshot> {
    const known = kept.get(programme)
    if (known?.version.number === version) {
      kept.delete(programme)
      kept.set(programme, known)
      return known
    }
    const stored = await readProgramme(scope, programme)
    if (stored === undefined) throw notFound('programme')
    const snapshot = snapshotOf(stored, await readHistory(scope, programme, stored.version))
    kept.delete(programme)
    kept.set(programme, snapshot)
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
    return snapshot
  }

  return {
    async read(scope, programme) {
      if (!couldBeId.test(programme)) throw notFound('programme')
      const row = await scope
        .db<ProgrammeTables>()
        .selectFrom('programme')
        .select('version')
        .where('id', '=', programme)
        .executeTakeFirst()
      if (row === undefined) throw notFound('programme')
      return current(scope, programme, row.version)
    },
    async all(scope) {
      const rows = await scope
        .db<ProgrammeTables>()
        .selectFrom('programme')
        .select(['id', 'main', 'version'])
        .orderBy('main', 'desc')
        .orderBy('city')
        .orderBy('id', 'desc')
        .execute()
      const result: { snapshot: Snapshot; main: boolean }[] = []
      for (const { id, main, version } of rows) result.push({ snapshot: await current(scope, id, version), main })
      return result
    },
  }
}
