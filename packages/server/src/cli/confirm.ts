import { createInterface } from 'node:readline/promises'
import { WrongInput } from './wrong-input.ts'

/** Asks before something is done. Where nobody can answer, `--yes` must have been said. */
export async function confirm(question: string, yes: boolean | undefined): Promise<boolean> {
  if (yes) return true
  if (!process.stdin.isTTY) throw new WrongInput('Nothing was changed: nobody is here to answer. Say --yes when this is what you want.')
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^(y|yes|k|kyllä|j|ja)$/i.test((await terminal.question(`${question} (yes/no) `)).trim())
  } finally {
    terminal.close()
  }
}
