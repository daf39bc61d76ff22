/** The units in which an indicator’s number can be told. */
export const units = [
  'persons', 'events', 'groups', 'assessments', 'evaluations', 'placements', 'hours', 'minutes', 'days', 'euros',
  'services', 'places', 'languages', 'trainings', 'materials', 'reports', 'households', 'dwellings', 'measures',
  'percent', 'percentage-points', 'index-0-1', 'score', 'yes-no', 'yes-partially-no', 'words',
  'referrals', 'contacts', 'sessions', 'recognitions', 'paths', 'schools', 'pairs',
] as const
export type Unit = (typeof units)[number]
