import { data } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { answerWriters } from '../../../run/rounds/access.ts'
import { answerPlace } from '../../../run/rounds/place-of.ts'
import { readAnswerForm } from '../../../run/rounds/read-answer-form.ts'
import type { Route } from './+types/draft'

export const handle: PageHandle = { access: answerWriters }

/** There is nothing to read here. */
export const loader = load(async () => {
  throw data({ code: 'not-found' }, 404)
})

/** Where the script saves a draft as one types: the same form, answered with the version that now stands. */
export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const { draft, version } = readAnswerForm(await request.formData())
  const saved = await asked.services.running.rounds.save(asked.actor, answerPlace(params), draft, version)
  return Response.json({ version: saved.version }, { headers: { 'cache-control': 'no-store' } })
})
