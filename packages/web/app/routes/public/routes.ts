import { index, route, type RouteConfigEntry } from '@react-router/dev/routes'

/** What everybody may read: the programmes, and the pages about this site. */
export const publicPages: RouteConfigEntry[] = [
  index('routes/public/front.tsx'),
  route('programmes', 'routes/public/programmes.tsx'),
  route('programmes/:programme', 'routes/public/programme.tsx'),
  route('programmes/:programme/themes/:theme', 'routes/public/theme.tsx'),
  route('programmes/:programme/sets/:number', 'routes/public/set.tsx'),
  route('programmes/:programme/measures/:number', 'routes/public/measure.tsx'),
  route('programmes/:programme/indicators', 'routes/public/indicators.tsx'),
  route('programmes/:programme/indicators/:id', 'routes/public/indicator.tsx'),
  route('programmes/:programme/plans/:plan', 'routes/public/plan.tsx'),
  route('programmes/:programme/bodies', 'routes/public/bodies.tsx'),
  route('programmes/:programme/bodies/:body', 'routes/public/body.tsx'),
  route('programmes/:programme/concepts', 'routes/public/concepts.tsx'),
  route('programmes/:programme/practices', 'routes/public/practices.tsx'),
  route('programmes/:programme/search', 'routes/public/search.tsx'),
  route('programmes/:programme/suggest', 'routes/public/suggest.ts'),
  route('programmes/:programme/about', 'routes/public/about.tsx'),
  route('problem/:code', 'routes/public/problem.ts'),
  route('accessibility', 'routes/public/accessibility.tsx'),
  route('privacy', 'routes/public/privacy.tsx'),
  route('write-a-programme', 'routes/public/write-a-programme.tsx'),
  route('api', 'routes/public/api.tsx'),
]
