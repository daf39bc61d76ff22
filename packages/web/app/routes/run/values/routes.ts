import { route, type RouteConfigEntry } from '@react-router/dev/routes'

export const valuesPages: RouteConfigEntry[] = [
  route('run/:programme/values', 'routes/run/values/list.tsx'),
  route('run/:programme/values/:indicator', 'routes/run/values/indicator.tsx'),
  route('run/:programme/values/:indicator/enter', 'routes/run/values/enter.tsx'),
  route('run/:programme/values/:indicator/paste', 'routes/run/values/paste.tsx'),
  route('run/:programme/values/:indicator/aim', 'routes/run/values/aim.tsx'),
]
