import type { FastifyRequest } from 'fastify'
import { holds } from '../access/actor.ts'
import { tooLarge, tooMany } from '../problems/catalogue.ts'

const megabyte = 1024 * 1024
/** Of a form that only has texts. */
export const formLimit = megabyte
/** Of a form with files: five of 10 MB, and the texts beside them. */
export const uploadLimit = 52 * megabyte
/** All forms with files that are being read at once, in this process. */
const uploadsTogether = 4 * uploadLimit

let reading = 0

/**
 * Reads a page request's body into memory, within a limit: larger only for a form with files of somebody who reports or
 * coordinates. What says by itself that it is too large is not read at all.
 */
export async function readBody(request: FastifyRequest, payload: NodeJS.ReadableStream): Promise<Buffer> {
  const limit = bringsFiles(request) ? uploadLimit : formLimit
  const announced = Number(request.headers['content-length'] ?? limit)
  if (announced > limit) throw tooLarge(limit)
  if (announced <= formLimit) return readWithin(payload, limit)
  if (reading + announced > uploadsTogether) throw tooMany()
  reading += announced
  try {
    return await readWithin(payload, limit)
  } finally {
    reading -= announced
  }
}

function bringsFiles({ actor, headers }: FastifyRequest): boolean {
  return (holds(actor, 'reporter') || holds(actor, 'coordinator')) && /^multipart\/form-data\b/i.test(headers['content-type'] ?? '')
}

async function readWithin(payload: NodeJS.ReadableStream, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of payload as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
