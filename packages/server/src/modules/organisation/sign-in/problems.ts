import { Problem } from '../../../platform/problems/problem.ts'

/** Nobody here goes by the identity that the provider vouched for. */
export const notRegistered = () => new Problem({
  code: 'not-registered', status: 403, title: 'You are not registered here',
  detail: 'You were recognised, but nobody has given you access. Ask an administrator of your city.',
})
/** The sign-in was begun too long ago, in another browser, or not here at all. */
export const signInExpired = (cause?: unknown) => new Problem({
  code: 'sign-in-expired', status: 400, title: 'The sign-in took too long', detail: 'Start signing in again.', cause,
})
/** The person turned back at the provider. */
export const signInCancelled = () => new Problem({
  code: 'sign-in-cancelled', status: 400, title: 'Signing in was cancelled', detail: 'You can start signing in again.',
})
/** What the provider answered cannot be trusted. */
export const signInFailed = (cause?: unknown) => new Problem({
  code: 'sign-in-failed', status: 400, title: 'Signing in did not succeed', detail: 'Start signing in again.', cause,
})
/** The provider does not answer. */
export const providerUnreachable = (cause?: unknown) => new Problem({
  code: 'provider-unreachable', status: 503, title: 'The sign-in service does not answer',
  detail: 'Try again in a few minutes.', cause,
})
