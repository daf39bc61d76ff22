import type { FastifyReply, FastifyRequest } from 'fastify'
import { toCsv, type CsvColumn } from '../../../platform/http/csv.ts'
import { entityTag, namesTag } from '../../../platform/http/entity-tag.ts'
import { mediaTypeQuality } from '../../../platform/http/quality-list.ts'
import { languageFrom } from '../../../platform/languages/accept-language.ts'
import { staffLanguages, type StaffLanguage } from '../../../platform/languages/localized-text.ts'

export type Format = 'json' | 'csv'

/** The language of `…Text` fields and of CSV: the query's, else the header's, else English. */
export function languageOf(request: FastifyRequest<{ Querystring: { language?: StaffLanguage } }>): StaffLanguage {
  return request.query.language ?? languageFrom(request.headers['accept-language'], staffLanguages, 'en')
}

/** CSV when the query says so or the client takes it more gladly than JSON. */
export function formatOf(request: FastifyRequest<{ Querystring: { format?: Format } }>): Format {
  const { accept } = request.headers
  return (
    request.query.format ?? (mediaTypeQuality(accept, 'text/csv') > mediaTypeQuality(accept, 'application/json') ? 'csv' : 'json')
  )
}

/**
 * Says how long the answer is good (until its tag changes; ask each time) and what it depends on.
 * True when the client has it already: then the answer is 304 without a body.
 */
export function isKnown(request: FastifyRequest, reply: FastifyReply, parts: readonly unknown[]): boolean {
  const tag = entityTag([request.routeOptions.url, ...parts])
  void reply.header('etag', tag).header('cache-control', 'public, max-age=0, must-revalidate')
  return namesTag(request.headers['if-none-match'], tag)
}

/** A language was chosen; another reader may get another answer from the same address. */
export function inLanguage(reply: FastifyReply, language: string, vary: string): void {
  void reply.header('content-language', language).header('vary', vary)
}

/** The rows as a file to keep. */
export function sendCsv<Row>(
  reply: FastifyReply,
  name: string,
  rows: readonly Row[],
  columns: readonly CsvColumn<Row>[],
): FastifyReply {
  return reply
    .type('text/csv; charset=utf-8; header=present')
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .send(toCsv(rows, columns))
}
