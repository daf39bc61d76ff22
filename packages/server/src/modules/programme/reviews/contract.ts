/** Reviews: meetings of those who follow the programme, and their decisions. */
export type ReviewService = object
