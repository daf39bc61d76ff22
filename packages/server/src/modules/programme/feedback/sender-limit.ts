import { createHmac, randomBytes } from 'node:crypto'

const most = 5
const within = 3_600_000
const mostSenders = 10_000

/**
 * Counts what comes from one network address: five in an hour. Only in memory, and only a keyed hash of the address,
 * whose key lives as long as the process.
 *
 * @returns whether one more may be sent; when it may, it is counted
 */
export function senderLimit(): (address: string, now: Date) => boolean {
  const key = randomBytes(32)
  const sent = new Map<string, number[]>()
  return (address, now) => {
    const sender = createHmac('sha256', key).update(address).digest('base64')
    const recent = (sent.get(sender) ?? []).filter((moment) => moment > now.getTime() - within)
    if (recent.length >= most) return false
    sent.delete(sender)
    sent.set(sender, [...recent, now.getTime()])
    if (sent.size > mostSenders) sent.delete(sent.keys().next().value!)
    return true
  }
}
