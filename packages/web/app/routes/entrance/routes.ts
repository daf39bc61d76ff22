import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Signing in. */
export const entrance: RouteConfigEntry[] = [
  route('sign-in', 'routes/entrance/sign-in.tsx'),
  route('demo-sign-in/:uid', 'routes/entrance/demo-sign-in.tsx'),
]
