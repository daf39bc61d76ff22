/** Milestones: what is to be made by a day, its evidence and its approval. */
export type MilestoneService = object
