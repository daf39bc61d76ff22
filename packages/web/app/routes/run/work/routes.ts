import { route, type RouteConfigEntry } from '@react-router/dev/routes'

export const workPages: RouteConfigEntry[] = [route('work', 'routes/run/work/work.tsx')]
