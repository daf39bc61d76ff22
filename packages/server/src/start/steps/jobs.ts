import { keepRunning } from '../../platform/jobs/keep-running.ts'
import { composeNotices } from '../../services.ts'
import { say } from '../progress.ts'
import { left, type Step } from '../step.ts'

/** What Koto does by itself once a day: telling people what waits for them. */
export const jobs: Step = {
  name: 'daily jobs',
  async run(context) {
    const database = left(context.database, 'database')
    const address = left(context.address, 'address')
    const notices = composeNotices({ config: context.config, database, publicUrl: () => address })
    const stop = keepRunning({
      database,
      jobs: [{ name: 'notices', work: async (day) => { await notices.runDay(day) } }],
      // Never the values in a message of PostgreSQL's, which may be somebody's.
      onError: (job, error) => say(`The daily job “${job}” failed, and is tried again in five minutes: ${nameOf(error)}`),
    })
    context.closing.add('the daily jobs', stop)
    return context.config.mail === undefined ? 'notices, on the pages only: no mail server is set' : 'notices, also by mail'
  },
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.name === 'MailNotSent') return error.message
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name
}
