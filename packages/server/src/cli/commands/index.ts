import type { Command } from 'commander'
import { administrator } from './administrator.ts'
import { database } from './database.ts'
import { facts } from './facts.ts'
import { notices } from './notices.ts'
import { programme } from './programme.ts'
import { token } from './token.ts'

/** Every command there is, in the order in which help shows them. */
export function commands(): Command[] {
  return [programme(), facts(), notices(), token(), administrator(), database()]
}
