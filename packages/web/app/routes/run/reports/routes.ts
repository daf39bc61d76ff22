import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Frozen reports for those who work with the programme, and what of them is published. */
export const reportsPages: RouteConfigEntry[] = [
  route('run/:programme/reports', 'routes/run/reports/reports.tsx'),
  route('run/:programme/reports/new', 'routes/run/reports/new-report.tsx'),
  route('run/:programme/reports/:number', 'routes/run/reports/report.tsx'),
  route('run/:programme/reports/:number/files/:file', 'routes/run/reports/file.ts'),
  route('run/:programme/reports/:to/compare/:from', 'routes/run/reports/compare.tsx'),
  route('programmes/:programme/reports', 'routes/run/reports/public-reports.tsx'),
  route('programmes/:programme/reports/:number', 'routes/run/reports/public-report.tsx'),
  route('programmes/:programme/reports/:number/files/:file', 'routes/run/reports/public-file.ts'),
]
