/** The pages the figures are taken of. */
export const programme = 'helsinki-2017-2021'
export const pages = {
  front: '/fi',
  measure: `/fi/programmes/${programme}/measures/1.1`,
  indicators: `/fi/programmes/${programme}/indicators`,
  search: `/fi/programmes/${programme}/search?q=nuoret`,
} as const
