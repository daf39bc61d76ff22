/** Reporting rounds: the coordinator asks, bodies answer, the coordinator accepts or returns. */
export type RoundService = object
