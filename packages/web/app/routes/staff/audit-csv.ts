import type { PageHandle } from '../../access/page-handle.ts'
import { readFilter } from '../../audit/read-filter.ts'
import { load, type Asking } from '../../loading/load.ts'
import { auditors } from '../../staff/access.ts'
import { staffLanguage } from '../../staff/staff-language.ts'
import type { Route } from './+types/audit-csv'

export const handle: PageHandle = { access: auditors }

/** The audit as a file: the same rows as the page shows, all pages of them. */
export const loader = load(async ({ asked, url }: Asking<Route.LoaderArgs>) => {
  const { before: _page, ...filter } = readFilter(url.searchParams)
  const { text, cut } = await asked.services.audit.csv(asked.actor, { ...filter, language: staffLanguage(asked.language) })
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="audit${cut ? '-newest-50000' : ''}.csv"`,
      'cache-control': 'no-store',
    },
  })
})
