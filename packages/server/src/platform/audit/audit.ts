import { newId } from '../ids/id.ts'
import type { Scope } from '../database/scope.ts'
import type { AuditTables } from './tables.ts'

/** A change that is told: what was done, to what, from what to what, and why when a reason was asked. */
export interface AuditedChange {
  /** What was done, as module.verb: `organisation.role-given`. */
  action: string
  subject: { kind: string; id: string }
  before?: unknown
  after?: unknown
  reason?: string
}

/** Writes the change into the audit, in the same transaction as the change itself. */
export async function audit(scope: Scope, change: AuditedChange): Promise<void> {
  const { actor } = scope
  await scope.db<AuditTables>().insertInto('audit_entry').values({
    id: newId(),
    at: scope.clock.now(),
    actor_kind: actor.kind,
    actor_id: actor.kind === 'person' ? actor.id : null,
    actor_task: actor.kind === 'system' ? actor.task : null,
    action: change.action,
    subject_kind: change.subject.kind,
    subject_id: change.subject.id,
    before: json(change.before),
    after: json(change.after),
    reason: change.reason ?? null,
    request_id: scope.requestId ?? null,
  }).execute()
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
