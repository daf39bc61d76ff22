import { spawnSync } from 'node:child_process'

/** Before a command: run it as nobody, an ordinary user. Only root can. */
export const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--']

/** Whether another user can be tried here: we are root, and the project does not lie in a folder that is closed to others. */
export function othersMayRead(): boolean {
  const [command, ...args] = [...asNobody, 'test', '-r', import.meta.filename]
  return process.getuid?.() === 0 && spawnSync(command!, args, { stdio: 'ignore' }).status === 0
}
