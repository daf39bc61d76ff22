import { sql } from 'kysely'
import { invalid, notFound } from '../../../platform/problems/catalogue.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { idOf } from '../running/allow.ts'
import { checkVersion } from '../running/version.ts'
import type { Snapshot } from '../views/snapshot.ts'
import { readEntry } from './check-entry.ts'
import type { ValueInput, ValueState } from './contract.ts'
import { placeKey } from './current.ts'
import { ToConfirm, whyNeeded } from './problems.ts'
import { questionsAbout } from './questions.ts'
import { breakdownKey } from './breakdowns.ts'
import { standingAt, writeFigure } from './write-figure.ts'
import { startWriting, type Writing } from './writing.ts'

/** One figure: read, asked about, written. */
export async function enter(scope: Scope, snapshot: Snapshot, indicator: string, input: ValueInput): Promise<{ id: string; state: ValueState; number: number }> {
  const writing = await startWriting(scope, snapshot, indicator, input)
  const { place, largestJump, day, accepted } = writing
  const { period, breakdown, value, errors } = readEntry(input, place, snapshot, day)
  if (period === null || errors.length > 0) throw invalid(errors)
  const figure = { kind: input.kind, ...period, breakdown, value }
  const { stands } = standingAt(writing, figure)
  checkVersion('value', input.seen, stands?.number ?? 0)
  if (stands !== undefined && !input.why?.trim()) throw whyNeeded()
  const questions = input.kind === 'value' ? questionsAbout(figure, othersThan(writing, figure), place.part, largestJump) : []
  if (questions.length > 0 && !input.confirmed) throw new ToConfirm(questions)
  const { id, number } = await writeFigure(scope, writing, {
    ...figure, missing: input.missing ?? null, source: input.source.trim(), note: input.note.trim(), language: input.language,
    why: stands === undefined ? null : input.why!.trim(), confirmed: questions.map(({ code }) => code),
    answer: await answerOf(scope, input.answer, writing.body),
  })
  return { id, state: accepted ? 'accepted' : 'proposed', number }
}

function othersThan({ current, place }: Writing, figure: Parameters<typeof standingAt>[1]) {
  const key = placeKey({ ...figure, breakdown_key: breakdownKey(figure.breakdown, place.part.breakdowns) })
  return current.filter((row) => row.kind === 'value' && placeKey(row) !== key)
}

/** An answer of a round that belongs to the body, or none. */
async function answerOf(scope: Scope, answer: string | undefined, body: string | null): Promise<string | null> {
  if (answer === undefined) return null
  const { rows } = await sql<{ body: string }>`select body from round_answer where id = ${idOf(answer, 'answer')}`.execute(scope.db())
  if (rows[0] === undefined || rows[0].body !== body) throw notFound('answer')
  return answer
}
