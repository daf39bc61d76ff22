/** Frozen reports, the difference between two, and their files. */
export type ReportService = object
