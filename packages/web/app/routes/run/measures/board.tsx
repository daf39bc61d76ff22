import type { PageHandle } from '../../../access/page-handle.ts'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { programmeWorkers } from '../../../run/measures/access.ts'
import { filterOf, readBoardQuery } from '../../../run/measures/board-filter.ts'
import { BoardFilters } from '../../../run/measures/board-filters.tsx'
import { BoardList } from '../../../run/measures/board-list.tsx'
import { BoardMatrix } from '../../../run/measures/board-matrix.tsx'
import { BoardSide } from '../../../run/measures/board-side.tsx'
import { ProgressRule } from '../../../progress/progress-rule.tsx'
import { runAddresses } from '../../../run/addresses.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/board'

export const handle: PageHandle = { access: programmeWorkers, menu: { label: 'measures:menu', order: 1 } }

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const query = readBoardQuery(url)
  const board = await services.running.measures.board(actor, params.programme, filterOf(query))
  return { programme: params.programme, query, board: inLanguage(board, language) }
})

/** The list that the words narrow. */
const listId = 'board-measures'

export default function BoardPage({ loaderData: { programme, query, board } }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = runAddresses(language, programme)
  const { themes, sets, counts, percent, bodies, measures, deadlines, silent, decisions } = board
  return (
    <StaffPage title={t('measures:board.title')} above={<Say of={board.title} />}>
      <BoardMatrix board={to.board} query={query} title={t('measures:matrix.title')} {...{ themes, sets, counts, percent }} />
      <ProgressRule rules={board.rules} />
      <BoardFilters board={to.board} query={query} listId={listId} {...{ themes, sets, bodies }} />
      <div className="board">
        <Part id="list" title={t('measures:board.count', { count: measures.length })}>
          <BoardList id={listId} measures={measures} to={to} />
        </Part>
        <BoardSide query={query} to={to} {...{ deadlines, silent, decisions }} />
      </div>
    </StaffPage>
  )
}
