/** What waits for whom: due soon, late, escalated; on the person’s page and by mail. */
export type NoticeService = object
