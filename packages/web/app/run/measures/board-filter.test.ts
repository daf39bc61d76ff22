import { expect, test } from 'vitest'
import { boardWith, filterOf, readBoardQuery } from './board-filter.ts'

const read = (search: string) => readBoardQuery(new URL(`https://koto.example/fi/run/p${search}`))

test('what the address leaves empty asks nothing', () => {
  expect(filterOf(read('?theme=&q=%20&late=no'))).toEqual({})
})

test('an address carries all choices, and a link changes one of them', () => {
  const query = read('?theme=work&state=done&late=yes&q=koulu')
  expect(filterOf(query)).toEqual({ theme: 'work', state: 'done', late: true, text: 'koulu' })
  expect(boardWith('/fi/run/p', query, { state: 'planned', q: undefined })).toBe('/fi/run/p?theme=work&state=planned&late=yes')
})
