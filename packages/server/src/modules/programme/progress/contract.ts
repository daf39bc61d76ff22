/** What everybody may read of how the programme goes: states, history, changes, feed. */
export type ProgressReading = object
