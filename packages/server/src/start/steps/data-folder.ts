import { keptSecret } from '../../platform/data-folder/kept-secret.ts'
import { lockFolder } from '../../platform/data-folder/lock.ts'
import { openDataFolder } from '../../platform/data-folder/open.ts'
import type { Step } from '../step.ts'

/** Makes the data folder, takes it for this Koto alone, and keeps the secret that signs sessions in it. */
export const dataFolder: Step = {
  name: 'data folder',
  async run(context) {
    const folder = context.config.dataFolder
    openDataFolder(folder)
    const lock = lockFolder(folder, 'Koto')
    context.closing.add('the data folder', () => lock.release())
    context.lock = lock
    context.secret = context.config.secret ?? keptSecret(folder, 'session-secret')
    return folder
  },
}
