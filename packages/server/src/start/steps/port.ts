import { createServer } from 'node:net'
import { once } from 'node:events'
import { Problem } from '../../platform/problems/problem.ts'
import type { Step } from '../step.ts'

/** Sees early whether the port is free, so that nobody waits for a start that cannot end well. */
export const port: Step = {
  name: 'port',
  async run({ config }) {
    const server = createServer()
    try {
      server.listen(config.port, config.host)
      await once(server, 'listening')
    } catch (error) {
      throw portProblem(error, config)
    }
    server.close()
    await once(server, 'close')
    return config.port === 0 ? 'any' : String(config.port)
  },
}

/** Why Koto cannot listen, and what to do; anything else is handed back as it is. */
export function portProblem(error: unknown, { port, host }: { port: number; host: string }): unknown {
  const wrong = (detail: string) => new Problem({ code: 'port', status: 409, title: 'Koto cannot listen', detail, cause: error })
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return wrong(`Port ${port} of ${host} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`)
    case 'EACCES':
      return wrong(`Koto may not listen on port ${port}. Choose one above 1023, for example: PORT=3000 npm start`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return wrong(`${host} is not an address of this machine. Set HOST to one that is; 0.0.0.0 means all of them.`)
    default:
      return error
  }
}
