import type { RouteConfigEntry } from '@react-router/dev/routes'

/**
 * Pages for people who signed in: `route('admin/people', 'routes/staff/people.tsx')`. Each page's
 * `handle` states its access, and puts it into the header's menu when it has a `menu`.
 */
export const staffPages: RouteConfigEntry[] = []
