import type { Command } from 'commander'
import { database } from './database.ts'

/** Every command there is, in the order in which help shows them. */
export function commands(): Command[] {
  return [database()]
}
