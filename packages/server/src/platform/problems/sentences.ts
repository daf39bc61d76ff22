import { diskFull, isDiskFull } from '../data-folder/disk.ts'
import { Problem } from './problem.ts'

/** What went wrong, in plain words, and whose turn it is: 1 when what was given is wrong, 2 when Koto failed. */
export interface Failure {
  sentences: string
  exitCode: 1 | 2
}

/** Turns anything that was thrown into words for the person at the terminal. */
export function describeFailure(error: unknown): Failure {
  const problem = asProblem(error)
  if (problem === undefined) return { sentences: messageOf(error), exitCode: 2 }
  const fields = problem.fields.filter(({ message }) => !problem.message.includes(message)).map(({ field, message }) => `  ${field}: ${message}`)
  return { sentences: [problem.message, ...fields].join('\n'), exitCode: problem.status < 500 ? 1 : 2 }
}

function asProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error
  if (isDiskFull(error)) return diskFull((error as { path?: string }).path ?? 'the data')
  return postgresProblem(error as { code?: string; message?: string; address?: string; port?: number })
}

/** What a PostgreSQL that cannot be reached means to somebody who set its address. */
function postgresProblem(error: { code?: string; message?: string; address?: string; port?: number }): Problem | undefined {
  const wrong = (detail: string, status = 422) => new Problem({ code: 'no-database', status, title: 'The database cannot be used', detail, cause: error })
  switch (error.code) {
    case 'ECONNREFUSED': return wrong(`PostgreSQL does not answer at ${error.address ?? 'its address'}${error.port ? `, port ${error.port}` : ''}. Start it, or correct the address.`)
    case 'ENOTFOUND':
    case 'EAI_AGAIN': return wrong(`There is no server of that name: ${error.message}. Correct the address of the database.`)
    case '28P01':
    case '28000': return wrong(`PostgreSQL does not let us in: ${error.message}. Correct the name and the password in the address.`)
    case '3D000': return wrong(`There is no such database: ${error.message}. Make it with "koto database setup", or correct the address.`)
    case '42501': return wrong(`PostgreSQL does not allow it: ${error.message}. Use an address that signs in as a role which may.`)
    case '53100': return wrong('The disk of the database is full. Make room on it.', 507)
    case '53300': return wrong('PostgreSQL has no connection left. Raise its max_connections, or stop other programs that use it.', 503)
    default: return undefined
  }
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
