import type { Actor } from '../../platform/access/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import type { Database } from '../../platform/database/database.ts'
import { notFound } from '../../platform/problems/catalogue.ts'
import type { ProgrammeDocument } from './format/document.ts'
import { load, planLoad, type LoadOptions, type LoadResult, type OnBodies } from './load.ts'
import type { LoadPlan } from './model/load-plan.ts'
import { mayLoadProgrammes } from './policy.ts'
import { readMain, writeMain } from './store/programme-row.ts'

export interface ProgrammeLoading {
  /** What loading the document would change; changes nothing. */
  plan(actor: Actor, document: ProgrammeDocument): Promise<LoadPlan>
  /** Makes the programme what the document says. Problems: `invalid`, `retires-unasked`, `conflict`. */
  load(actor: Actor, document: ProgrammeDocument, options?: Omit<LoadOptions, 'onBodies'>): Promise<LoadResult>
  /** Makes the programme the one that the installation's front page shows. */
  makeMain(actor: Actor, programme: string): Promise<void>
}

/** Loading, for Koto itself and administrators; to anybody else it is `not-found`. */
export function createProgrammeLoading({ database, onBodies }: { database: Database; onBodies?: OnBodies }): ProgrammeLoading {
  const allowed = (actor: Actor) => {
    if (!mayLoadProgrammes(actor)) throw notFound()
  }
  return {
    async plan(actor, document) {
      allowed(actor)
      return database.withActor(actor, (scope) => planLoad(scope, document))
    },
    async load(actor, document, options) {
      allowed(actor)
      return database.withActor(actor, (scope) => load(scope, document, { ...options, onBodies }))
    },
    async makeMain(actor, programme) {
      allowed(actor)
      await database.withActor(actor, async (scope) => {
        if (await readMain(scope, programme)) return
        if (!(await writeMain(scope, programme))) throw notFound('programme')
        await audit(scope, { action: 'programme.made-main', subject: { kind: 'programme', id: programme } })
      })
    },
  }
}
