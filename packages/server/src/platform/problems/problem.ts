/**
 * What went wrong, for a person and for a program (RFC 9457). `code` is the key of the words in the
 * language files; `title` and `detail` are the English ones, for logs and the API.
 */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail: string | undefined
  readonly fields: ProblemField[]

  constructor(entry: { code: string; status: number; title: string; detail?: string; fields?: ProblemField[]; cause?: unknown }) {
    super(entry.detail ?? entry.title, { cause: entry.cause })
    this.name = 'Problem'
    this.code = entry.code
    this.status = entry.status
    this.title = entry.title
    this.detail = entry.detail
    this.fields = entry.fields ?? []
  }
}

/** One field that is wrong: where, and what would be right. */
export interface ProblemField {
  field: string
  code: string
  message: string
}
