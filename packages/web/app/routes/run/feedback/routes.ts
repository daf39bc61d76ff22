import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** What residents have sent, for those who answer it. */
export const feedbackPages: RouteConfigEntry[] = [
  route('run/:programme/feedback', 'routes/run/feedback/inbox.tsx'),
  route('run/:programme/feedback/:id', 'routes/run/feedback/one.tsx'),
]
