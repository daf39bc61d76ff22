import type { BoardFilter } from '@koto/server/types'
import { withQuery } from '../../staff/addresses.ts'

/** What the board's address asks for, as its form writes it. */
export interface BoardQuery {
  theme?: string | undefined
  set?: string | undefined
  state?: string | undefined
  body?: string | undefined
  late?: 'yes' | undefined
  q?: string | undefined
}

/** Reads the questions of an address; empty ones ask nothing. */
export function readBoardQuery({ searchParams }: URL): BoardQuery {
  const read = (name: string) => searchParams.get(name)?.trim().slice(0, 200) || undefined
  return {
    theme: read('theme'), set: read('set'), state: read('state'), body: read('body'),
    late: read('late') === 'yes' ? 'yes' : undefined, q: read('q'),
  }
}

export function filterOf({ q, late, ...rest }: BoardQuery): BoardFilter {
  return { ...rest, text: q, late: late === 'yes' ? true : undefined }
}

/** The board with another choice beside those that are made; undefined takes one away. */
export function boardWith(board: string, query: BoardQuery, change: BoardQuery): string {
  return withQuery(board, { ...query, ...change })
}
