/** How measures stand: states, schedules, progress rolled up, and the board. */
export type MeasureRunning = object
