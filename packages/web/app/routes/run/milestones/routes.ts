import { route, type RouteConfigEntry } from '@react-router/dev/routes'

export const milestonesPages: RouteConfigEntry[] = [
  route('run/:programme/milestones', 'routes/run/milestones/list.tsx'),
  route('run/:programme/milestones/:milestone', 'routes/run/milestones/milestone.tsx'),
  route('run/:programme/milestones/:milestone/report', 'routes/run/milestones/report.tsx'),
  route('run/:programme/milestones/:milestone/change', 'routes/run/milestones/change.tsx'),
  route('run/:programme/milestones/:milestone/drop', 'routes/run/milestones/drop.tsx'),
  route('run/:programme/measures/:number/milestones/new', 'routes/run/milestones/new.tsx'),
  route('run/:programme/files/:file', 'routes/run/milestones/file.ts'),
]
