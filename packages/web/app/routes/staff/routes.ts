import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/**
 * Pages for people who signed in: `route('admin/people', 'routes/staff/people.tsx')`. Each page's
 * `handle` states its access, and puts it into the header's menu when it has a `menu`.
 */
export const staffPages: RouteConfigEntry[] = [
  route('admin', 'routes/staff/admin/overview.tsx'),
  route('admin/units', 'routes/staff/admin/units.tsx'),
  route('admin/units/new', 'routes/staff/admin/new-unit.tsx'),
  route('admin/units/:id', 'routes/staff/admin/unit.tsx'),
  route('admin/units/:id/change', 'routes/staff/admin/change-unit.tsx'),
  route('admin/units/:id/close', 'routes/staff/admin/close-unit.tsx'),
  route('admin/people', 'routes/staff/admin/people.tsx'),
  route('admin/people/new', 'routes/staff/admin/new-person.tsx'),
  route('admin/people/:id', 'routes/staff/admin/person.tsx'),
  route('admin/people/:id/change', 'routes/staff/admin/change-person.tsx'),
  route('admin/people/:id/give-role', 'routes/staff/admin/give-role.tsx'),
  route('admin/people/:id/roles/:role/end', 'routes/staff/admin/end-role.tsx'),
  route('audit', 'routes/staff/audit.tsx'),
  route('audit.csv', 'routes/staff/audit-csv.ts'),
  route('me', 'routes/staff/me.tsx'),
]
