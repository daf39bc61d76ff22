import { index, route, type RouteConfig } from '@react-router/dev/routes'
import { entrance } from './routes/entrance/routes.ts'
import { publicPages } from './routes/public/routes.ts'
import { runPages } from './routes/run/routes.ts'
import { staffPages } from './routes/staff/routes.ts'

/** Every page lies under its language; `/` sends the reader to theirs. */
export default [
  index('routes/choose-language.ts'),
  route(':language', 'routes/language.tsx', [...publicPages, ...entrance, ...staffPages, ...runPages]),
] satisfies RouteConfig
