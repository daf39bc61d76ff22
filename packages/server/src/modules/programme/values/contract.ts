/** Values of indicators: baseline, targets, what it was in each period, and how it stands. */
export type ValueService = object
