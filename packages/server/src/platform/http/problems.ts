import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { invalid, notFound, tooLarge, tooMany } from '../problems/catalogue.ts'
import { Problem } from '../problems/problem.ts'

/** Shows a problem as a page in the reader’s language; undefined when it cannot. */
export type ProblemPage = (problem: Problem, request: FastifyRequest) => Promise<string | undefined>

/** Every error leaves as a problem document (RFC 9457); what nobody foresaw is logged whole and told as nothing but a number. */
export function answerProblems(app: FastifyInstance, problemPage: ProblemPage = async () => undefined): void {
  const answer = async (problem: Problem, request: FastifyRequest, reply: FastifyReply) => {
    const html = readsPages(request) ? await problemPage(problem, request).catch(() => undefined) : undefined
    if (html === undefined) return sendProblem(problem, request, reply)
    return reply.status(problem.status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html)
  }
  app.setErrorHandler((error: FastifyError | Problem, request, reply) => answer(toProblem(error, request), request, reply))
  app.setNotFoundHandler((request, reply) => answer(notFound('address'), request, reply))
}

/** A person in a browser is told in a page, a program in data. */
function readsPages(request: FastifyRequest): boolean {
  return !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
}

function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="koto"')
  return reply.status(problem.status).header('cache-control', 'no-store').type('application/problem+json').send(JSON.stringify({
    type: `urn:koto:problem:${problem.code}`,
    code: problem.code,
    title: problem.title,
    status: problem.status,
    ...(problem.detail === undefined ? {} : { detail: problem.detail }),
    ...(problem.fields.length === 0 ? {} : { errors: problem.fields }),
    instance: `urn:request:${request.id}`,
  }))
}

function toProblem(error: FastifyError | Problem, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    return invalid(error.validation.map((issue) => ({
      field: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'), code: issue.keyword, message: issue.message ?? 'does not fit',
    })))
  }
  if (error.statusCode === 413) return tooLarge(request.routeOptions.bodyLimit ?? 0)
  if (error.statusCode === 429) return tooMany()
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new Problem({ code: error.code ?? 'bad-request', status: error.statusCode, title: 'The request cannot be understood', detail: error.message })
  }
  request.log.error({ err: error }, 'unforeseen error')
  return new Problem({ code: 'failed', status: 500, title: 'Koto failed', detail: 'The fault is ours and has been logged. Try again; if it stays, tell us the number below.' })
}
