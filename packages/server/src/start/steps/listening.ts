import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { left, type StartContext, type Step } from '../step.ts'
import { portProblem } from './port.ts'

/** How long a request that is being answered may take when Koto stops. */
const patience = 10_000

/** Opens the app to its readers. The app is made by `build`, from what the steps before have left. */
export function listening(build: (context: StartContext) => Promise<FastifyInstance>): Step {
  return {
    name: 'listening',
    async run(context) {
      const { config } = context
      const app = await build(context)
      context.closing.add('the web server', () => closeGently(app))
      try {
        await app.listen({ port: config.port, host: config.host })
      } catch (error) {
        throw portProblem(error, config)
      }
      const { port } = app.server.address() as AddressInfo
      context.address = config.publicUrl ?? `http://localhost:${port}`
      left(context.lock, 'lock').announce(context.address)
      return `${config.host}:${port}`
    },
  }
}

/** Answers what was asked already, and no more. */
async function closeGently(app: FastifyInstance): Promise<void> {
  const hurry = setTimeout(() => app.server.closeAllConnections(), patience)
  await app.close()
  clearTimeout(hurry)
}
