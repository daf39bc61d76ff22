import { route, type RouteConfigEntry } from '@react-router/dev/routes'

export const measuresPages: RouteConfigEntry[] = [
  route('run/:programme', 'routes/run/measures/board.tsx'),
  route('run/:programme/measures/:number', 'routes/run/measures/measure.tsx'),
  route('run/:programme/measures/:number/state', 'routes/run/measures/change-state.tsx'),
  route('run/:programme/measures/:number/schedule', 'routes/run/measures/change-schedule.tsx'),
]
