/** What residents say about the programme, and what the responsible body answers. */
export type FeedbackService = object
