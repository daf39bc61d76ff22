import { sql } from 'kysely'
import { audit } from '../../platform/audit/audit.ts'
import type { Scope } from '../../platform/database/scope.ts'
import { newId } from '../../platform/ids/id.ts'
import { conflict } from '../../platform/problems/catalogue.ts'
import type { ProgrammeDocument } from './format/document.ts'
import { checkItems } from './model/check.ts'
import { itemsOf } from './model/items-of.ts'
import { nameOf, type Item, type StoredItem } from './model/item.ts'
import { comparePlan, type LoadPlan } from './model/load-plan.ts'
import { notAllowed, retiresUnasked } from './model/retirement.ts'
import { changeCounts, summaryOf } from './model/summary.ts'
import { writtenItems } from './model/written-items.ts'
import { indexProgramme } from './search/index-programme.ts'
import type { LinkContext } from './store/item-tables.ts'
import { bodiesOfCity } from './store/bodies-of-city.ts'
import { readProgramme, type StoredProgramme } from './store/read-items.ts'
import { writeAnswering } from './store/write-answering.ts'
import { writeItems } from './store/write-items.ts'
import { writeItemVersions, writeProgrammeVersion } from './store/write-versions.ts'
import { writeProgramme } from './store/programme-row.ts'

export interface LoadOptions {
  /** Measures and indicators that may be retired: `measure 4.2`, or just `4.2`. */
  allowRetire?: string[]
  /** Why, for the history and the audit. */
  reason?: string
  /** The version that the shown plan was made for; when another was loaded meanwhile, the problem `conflict`. */
  basedOn?: number
  /** Lets the organisation's units follow the bodies of all the city's programmes, in the same transaction. */
  onBodies?: OnBodies
}

/** Gets the bodies of all the city's programmes at once, each as its newest programme has it. */
export type OnBodies = (scope: Scope, city: string, bodies: ProgrammeDocument['bodies']) => Promise<unknown>

export interface LoadResult extends LoadPlan {
  /** The programme's version now; the one before when nothing changed. */
  loaded: number
  /** One plain English sentence. */
  summary: string
}

/** What loading the document would change; changes nothing. A document that cannot be kept is the problem `invalid`. */
export async function planLoad(scope: Scope, document: ProgrammeDocument): Promise<LoadPlan> {
  return (await prepare(scope, document)).plan
}

/**
 * Makes the programme what the document says, in the scope's transaction. Loading it again changes
 * and writes nothing. Two at once: the second waits. Problems: `invalid`, `retires-unasked`, `conflict`.
 */
export async function load(scope: Scope, document: ProgrammeDocument, options: LoadOptions = {}): Promise<LoadResult> {
  await sql`select pg_advisory_xact_lock(hashtext('koto load programme'))`.execute(scope.db())
  const { plan, items, stored } = await prepare(scope, document)
  if (options.basedOn !== undefined && options.basedOn !== plan.version) {
    throw conflict('The programme was loaded by somebody else meanwhile. Look at what would change now, and load again.')
  }
  const unasked = notAllowed(plan, options.allowRetire)
  if (unasked.length > 0) throw retiresUnasked(unasked)
  if (plan.empty) return { ...plan, loaded: plan.version, summary: summaryOf(plan) }

  const at = { programme: document.id, version: plan.version + 1, reason: options.reason ?? null }
  const { written, versions } = writtenItems(items, stored?.items ?? [], plan, { now: scope.clock.now(), newId })
  const context = linkContext(document, items, [...(stored?.items ?? []), ...written])
  await writeProgramme(
    scope,
    document.city.id,
    at.version,
    written.find((item) => item.kind === 'programme'),
    document.id,
  )
  await writeItems(scope, document.id, written, context)
  await writeItemVersions(scope, at, versions)
  await writeProgrammeVersion(scope, at, plan)
  await writeAnswering(scope, items, context)
  await indexProgramme(scope, document)
  if (options.onBodies !== undefined) await options.onBodies(scope, document.city.id, await bodiesOfCity(scope, document.city.id))
  await audit(scope, {
    action: 'programme.loaded',
    subject: { kind: 'programme', id: document.id },
    before: plan.version === 0 ? undefined : { version: plan.version },
    after: { version: at.version, ...changeCounts(plan), retiredItems: plan.retired.map(nameOf) },
    reason: options.reason,
  })
  return { ...plan, loaded: at.version, summary: summaryOf(plan) }
}

async function prepare(
  scope: Scope,
  document: ProgrammeDocument,
): Promise<{ plan: LoadPlan; items: Item[]; stored: StoredProgramme | undefined }> {
  const items = itemsOf(document)
  checkItems(items)
  const stored = await readProgramme(scope, document.id)
  if (stored !== undefined && stored.city !== document.city.id) {
    throw conflict(
      `The programme ${document.id} is there, and is the city ${stored.city}'s. Give this city's programme another id.`,
      'another-city',
    )
  }
  return { plan: comparePlan(document.id, stored?.version ?? 0, stored?.items ?? [], items), items, stored }
}

function linkContext(document: ProgrammeDocument, items: Item[], known: (Item & Pick<StoredItem, 'id'>)[]): LinkContext {
  const ids = new Map(known.map((item) => [nameOf(item), item.id]))
  const byName = new Map([...known, ...items].map((item) => [nameOf(item), item]))
  return {
    city: document.city.id,
    item: (name) => byName.get(name),
    id(name) {
      const id = ids.get(name)
      if (id === undefined) throw new Error(`${name} has no id`)
      return id
    },
  }
}
