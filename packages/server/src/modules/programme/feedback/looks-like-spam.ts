import type { OpenedStamps } from './opened-stamp.ts'

const mostLinks = 2

/** Whether it looks as if a program had sent it. What looks so is kept, and whoever answers can say that it was not. */
export function looksLikeSpam(sent: { text: string; trap: string; opened: ReturnType<OpenedStamps['check']>; sentBefore: boolean }): boolean {
  return sent.trap !== '' || sent.opened === 'too-soon' || sent.opened === 'forged' || sent.sentBefore || countLinks(sent.text) > mostLinks
}

/** How many addresses of the web a text holds. */
export function countLinks(text: string): number {
  return (text.match(/https?:\/\/|\bwww\.|\[url|<a\s/gi) ?? []).length
}
