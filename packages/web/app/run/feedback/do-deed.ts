import type { Actor, FeedbackService } from '@koto/server/types'
import type { FeedbackDone } from './done.tsx'

export const deeds = ['hand-over', 'close', 'mark-spam', 'unmark-spam', 'publish', 'withdraw'] as const
export type Deed = (typeof deeds)[number]

/** Does what a button asks, other than answering, and says what was done. */
export async function doDeed(feedback: FeedbackService, actor: Actor, programme: string, id: string, deed: Deed, sent: FormData): Promise<FeedbackDone> {
  const version = Number(sent.get('version')) || undefined
  switch (deed) {
    case 'hand-over':
      await feedback.handOver(actor, programme, id, { body: String(sent.get('body') ?? ''), version })
      return 'handed-over'
    case 'close':
      await feedback.close(actor, programme, id, { version })
      return 'closed'
    case 'mark-spam':
      await feedback.markSpam(actor, programme, id, { version })
      return 'spam'
    case 'unmark-spam':
      await feedback.unmarkSpam(actor, programme, id, { version })
      return 'unmarked'
    case 'publish':
      await feedback.publish(actor, programme, id, { version })
      return 'published'
    case 'withdraw':
      await feedback.withdraw(actor, programme, id, { version })
      return 'withdrawn'
  }
}
