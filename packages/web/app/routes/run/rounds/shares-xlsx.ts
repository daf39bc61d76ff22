import type { PageHandle } from '../../../access/page-handle.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { answerWriters } from '../../../run/rounds/access.ts'
import { roundNumber } from '../../../run/rounds/place-of.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import type { Route } from './+types/shares-xlsx'

export const handle: PageHandle = { access: answerWriters }

/** One's shares of a round as a workbook, to be filled in and brought back. */
export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const number = roundNumber(params.number)
  const file = await asked.services.running.rounds.sheet(asked.actor, params.programme, number, staffLanguage(asked.language))
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="round-${number}.xlsx"`,
      'cache-control': 'no-store',
    },
  })
})
