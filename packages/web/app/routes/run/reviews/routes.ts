import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Meetings of those who follow the programme, and their decisions. */
export const reviewsPages: RouteConfigEntry[] = [
  route('run/:programme/meetings', 'routes/run/reviews/meetings.tsx'),
  route('run/:programme/meetings/new', 'routes/run/reviews/new-meeting.tsx'),
  route('run/:programme/meetings/:id', 'routes/run/reviews/meeting.tsx'),
  route('run/:programme/meetings/:id/change', 'routes/run/reviews/change-meeting.tsx'),
  route('run/:programme/meetings/:id/step/:step', 'routes/run/reviews/meeting-step.tsx'),
  route('run/:programme/meetings/:id/points/new', 'routes/run/reviews/new-point.tsx'),
  route('run/:programme/meetings/:id/points/:point', 'routes/run/reviews/point.tsx'),
  route('run/:programme/meetings/:id/presence', 'routes/run/reviews/presence.tsx'),
  route('run/:programme/meetings/:id/decide', 'routes/run/reviews/decide.tsx'),
  route('run/:programme/decisions', 'routes/run/reviews/decisions.tsx'),
  route('run/:programme/decisions/:number', 'routes/run/reviews/decision.tsx'),
  route('run/:programme/decisions/:number/change', 'routes/run/reviews/change-decision.tsx'),
  route('run/:programme/decisions/:number/follow-up', 'routes/run/reviews/follow-up.tsx'),
  route('run/:programme/decisions/:number/close', 'routes/run/reviews/close-decision.tsx'),
]
