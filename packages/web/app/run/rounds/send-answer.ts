import { data, redirect } from 'react-router'
import type { AnswerDraft, AnswerPlace, Saved } from '@koto/server/types'
import { wordsOf } from '../../languages/words.ts'
import { isProblem, type Asked } from '../../loading/load.ts'
import { runAddresses } from '../addresses.ts'
import type { AnswerErrors } from './answer-form.tsx'
import { readAnswerForm, type SentAnswer } from './read-answer-form.ts'
import { tellRound, type RoundDone } from './round-done.tsx'
import { refusedWords } from './send-round.ts'

/** What comes back when something does not fit, or somebody else saved meanwhile: all that was typed. */
export interface AnswerReturned {
  conflict: boolean
  /** Null when it was not the answer's own form. */
  draft: AnswerDraft | null
  comment: string
  errors: AnswerErrors
}

type Work = { done: RoundDone; do: () => Promise<Saved>; writes: boolean }

/** Does what a form of the answer page asks; then the page is opened anew, saying what was done. */
export async function sendAnswer(asked: Asked, place: AnswerPlace, request: Request) {
  const sent = readAnswerForm(await request.formData())
  const work = workOf(asked, place, sent)
  if (work === undefined) throw data({ code: 'not-found' }, 404)
  try {
    await work.do()
    return redirect(tellRound(runAddresses(asked.language, place.programme).answer(place.round, place.answer), work.done), 303)
  } catch (error) {
    if (!isProblem(error) || error.code === 'not-found' || error.code === 'sign-in-first') throw error
    const conflict = work.writes && error.code === 'changed-meanwhile'
    return data({ conflict, draft: work.writes ? sent.draft : null, comment: sent.comment, errors: errorsOf(error, asked) } satisfies AnswerReturned, error.status)
  }
}

function workOf({ services, actor }: Asked, place: AnswerPlace, { intent, draft, version, comment }: SentAnswer): Work | undefined {
  const { rounds, values } = services.running
  // What the body proposed with its answer is accepted with it: the coordinator has looked at both.
  const accept = async () => {
    const saved = await rounds.accept(actor, place, comment, version)
    await values.acceptOf(actor, place.programme, place.answer)
    return saved
  }
  switch (intent) {
    case 'save': return { done: 'saved', writes: true, do: () => rounds.save(actor, place, draft, version) }
    case 'submit': return { done: 'submitted', writes: true, do: () => rounds.submit(actor, place, draft, version) }
    case 'take-back': return { done: 'taken-back', writes: false, do: () => rounds.takeBack(actor, place, version) }
    case 'accept': return { done: 'accepted', writes: false, do: accept }
    case 'return': return { done: 'returned', writes: false, do: () => rounds.return(actor, place, comment, version) }
    case 'reopen': return { done: 'reopened', writes: false, do: () => rounds.reopen(actor, place, comment, version) }
    default: return undefined
  }
}

function errorsOf(error: Error & { code: string }, { language }: Asked): AnswerErrors {
  const fields = 'fields' in error ? (error.fields as { field: string; code: string }[]) : []
  const told = fields.length > 0 ? fields : [{ field: '', code: error.code }]
  return Object.fromEntries(told.map(({ field, code }) => [field, refusedWords(code, wordsOf(language))]))
}
