import type { Scope } from '../../../platform/database/scope.ts'
import type { LoadPlan } from '../model/load-plan.ts'
import { nameOf } from '../model/item.ts'
import { changeCounts, summaryOf } from '../model/summary.ts'
import type { ProgrammeTables } from '../tables.ts'
import type { VersionWritten } from '../model/written-items.ts'

/** Keeps the new contents in the items' history. */
export async function writeItemVersions(
  scope: Scope,
  at: { programme: string; version: number; reason: string | null },
  versions: VersionWritten[],
): Promise<void> {
  if (versions.length === 0) return
  await scope
    .db<ProgrammeTables>()
    .insertInto('item_version')
    .values(
      versions.map((item) => ({
        item: item.id,
        number: item.version,
        programme: at.programme,
        programme_version: at.version,
        kind: item.kind,
        key: item.key,
        belongs_to: item.parent && nameOf(item.parent),
        content: JSON.stringify(item.content),
        fields: item.fields,
        definition_version: item.definitionVersion,
        at: scope.clock.now(),
        ...byWhom(scope),
        reason: at.reason,
      })),
    )
    .execute()
}

/** Keeps one line for the load as a whole. */
export async function writeProgrammeVersion(
  scope: Scope,
  at: { programme: string; version: number; reason: string | null },
  plan: LoadPlan,
): Promise<void> {
  await scope
    .db<ProgrammeTables>()
    .insertInto('programme_version')
    .values({
      programme: at.programme,
      number: at.version,
      loaded_at: scope.clock.now(),
      summary: summaryOf(plan),
      changes: JSON.stringify(changeCounts(plan)),
      ...byWhom(scope),
      reason: at.reason,
    })
    .execute()
}

function byWhom({ actor }: Scope) {
  return {
    actor_kind: actor.kind,
    actor_id: actor.kind === 'person' ? actor.id : null,
    actor_task: actor.kind === 'system' ? actor.task : null,
  }
}
