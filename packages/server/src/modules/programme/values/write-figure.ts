import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId } from '../../../platform/ids/id.ts'
import { breakdownKey } from './breakdowns.ts'
import { placeKey } from './current.ts'
import { proposalWaits, whyNeeded } from './problems.ts'
import { insertRow, updateProposal } from './store.ts'
import type { ValueRow } from './tables.ts'
import { tellValue } from './tell-value.ts'
import type { Writing } from './writing.ts'

/** A figure that has been read and asked about. */
export interface FigureWritten extends Pick<ValueRow, 'kind' | 'starts' | 'ends' | 'breakdown' | 'value' | 'missing' | 'source' | 'note' | 'language' | 'confirmed'> {
  why: string | null
  answer: string | null
}

/** The row that stands at the figure's place, and the one that waits there. */
export function standingAt({ rows, current, place }: Writing, figure: Pick<FigureWritten, 'kind' | 'starts' | 'ends' | 'breakdown'>) {
  const key = placeKey({ ...figure, breakdown_key: breakdownKey(figure.breakdown, place.part.breakdowns) })
  const here = rows.filter((row) => placeKey(row) === key && row.definition_version === place.view.version)
  return {
    stands: current.find((row) => placeKey(row) === key),
    waits: here.find(({ state }) => state === 'proposed'),
    next: Math.max(0, ...here.map(({ number }) => number)) + 1,
  }
}

/** Writes the figure as a new number beside the earlier ones; a proposal of one's own body that waits is written anew. */
export async function writeFigure(scope: Scope, writing: Writing, figure: FigureWritten): Promise<{ id: string; number: number }> {
  if (scope.actor.kind !== 'person') throw new Error('figures are entered by people')
  const { place, accepted, body, snapshot } = writing
  const { stands, waits, next } = standingAt(writing, figure)
  if (stands !== undefined && !figure.why?.trim()) throw whyNeeded()
  const now = scope.clock.now()
  const written = {
    value: figure.value, missing: figure.missing, source: figure.source, note: figure.note, language: figure.language, why: figure.why,
    confirmed: figure.confirmed, at: now, by_person: scope.actor.id,
  }
  const told = { indicator: place.part.id, period: figure.kind === 'target' ? figure.ends : `${figure.starts}–${figure.ends}`, ...withBreakdown(figure) }
  const change = {
    ...(stands === undefined ? {} : { before: { ...told, value: stands.value } }), after: { ...told, value: figure.value },
    ...(figure.why ? { reason: figure.why } : {}),
  }
  if (waits !== undefined) {
    if (accepted || !(await updateProposal(scope, waits.id, written))) throw proposalWaits()
    await audit(scope, { action: 'programme.value-proposed', subject: { kind: 'indicator-value', id: waits.id }, ...change })
    return { id: waits.id, number: waits.number }
  }
  const row: ValueRow = {
    ...written, id: newId(), programme: snapshot.id, indicator: place.item.id, definition_version: place.view.version, kind: figure.kind,
    starts: figure.starts, ends: figure.ends, breakdown: figure.breakdown, breakdown_key: breakdownKey(figure.breakdown, place.part.breakdowns),
    number: next, state: accepted ? 'accepted' : 'proposed', body, answer: figure.answer,
    decided_at: accepted ? now : null, decided_by: accepted ? scope.actor.id : null, comment: null,
  }
  await insertRow(scope, row)
  const verb = !accepted ? 'value-proposed' : figure.kind !== 'value' ? `${figure.kind}-set` : stands === undefined ? 'value-entered' : 'value-corrected'
  await audit(scope, { action: `programme.${verb}`, subject: { kind: 'indicator-value', id: row.id }, ...change })
  if (accepted) await tellValue(scope, snapshot, place, row, stands)
  return { id: row.id, number: row.number }
}

function withBreakdown({ breakdown }: Pick<FigureWritten, 'breakdown'>) {
  const text = Object.values(breakdown).join(', ')
  return text === '' ? {} : { breakdown: text }
}
