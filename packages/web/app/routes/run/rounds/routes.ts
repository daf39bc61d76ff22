import { route, type RouteConfigEntry } from '@react-router/dev/routes'

const page = (path: string, file: string) => route(`run/:programme/rounds${path}`, `routes/run/rounds/${file}`)

export const roundsPages: RouteConfigEntry[] = [
  page('', 'rounds.tsx'),
  page('/new', 'new-round.tsx'),
  page('/:number', 'round.tsx'),
  page('/:number/lock', 'lock-round.tsx'),
  page('/:number/deadline', 'move-deadline.tsx'),
  page('/:number/shares.xlsx', 'shares-xlsx.ts'),
  page('/:number/import', 'import.tsx'),
  page('/:number/answers/:answer', 'answer.tsx'),
  page('/:number/answers/:answer/draft', 'draft.ts'),
]
