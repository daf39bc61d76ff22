import { fieldsOf, type FieldShown } from './fields-of.ts'
import type { Answer, OpenApi, Operation, Parameter } from './open-api.ts'
import { typeOf, type TypePart } from './type-of.ts'

/** One thing that a program may ask, as the page shows it. */
export interface OperationShown {
  id: string
  method: string
  path: string
  summary: string
  parameters: { name: string; place: string; required: boolean; type: TypePart[]; description: string | null }[]
  answers: { status: string; description: string; mediaTypes: string[]; headers: string[] }[]
  /** What it answers as JSON when all is well. */
  body: { type: TypePart[]; fields: FieldShown[] } | null
  csv: boolean
  /** The address of an example; one that needs no token works as it stands. */
  example: string
  /** Only for those who have a token. */
  token: boolean
  /** What is sent, when something is. */
  sent: { type: TypePart[]; fields: FieldShown[] } | null
}

/** Values that stand in the examples, by the parameter's name, or by the word before it and its name: `rounds/number`. */
export type Examples = Record<string, string>

/** Everything that the document describes, in its order. */
export function operationsOf(document: OpenApi, examples: Examples): OperationShown[] {
  const server = document.servers?.[0]?.url ?? ''
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      shown(method, path, operation, `${server}${exampleOf(path, operation, examples)}`),
    ),
  )
}

function shown(method: string, path: string, operation: Operation, example: string): OperationShown {
  const done = operation.responses['200']
  const body = done?.content?.['application/json']?.schema
  const sent = operation.requestBody?.content?.['application/json']?.schema
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? operation.operationId,
    parameters: (operation.parameters ?? []).map(({ name, in: place, required = false, schema, description }) => ({
      name,
      place,
      required,
      type: typeOf(schema),
      description: description ?? schema.description ?? null,
    })),
    answers: Object.entries(operation.responses).map(([status, answer]) => ({
      status,
      description: answer.description,
      ...partsOf(answer),
    })),
    body: body === undefined ? null : { type: typeOf(body), fields: fieldsOf(body) },
    csv: done?.content?.['text/csv'] !== undefined,
    example,
    token: operation.security?.some((one) => 'token' in one) === true && !operation.security.some((one) => Object.keys(one).length === 0),
    sent: sent === undefined ? null : { type: typeOf(sent), fields: fieldsOf(sent) },
  }
}

function partsOf(answer: Answer): { mediaTypes: string[]; headers: string[] } {
  return { mediaTypes: Object.keys(answer.content ?? {}), headers: Object.keys(answer.headers ?? {}) }
}

/** The path with examples in it, and those questions that must be asked. */
function exampleOf(path: string, { parameters = [] }: Operation, examples: Examples): string {
  const value = ({ name }: Parameter) => examples[name] ?? name
  // A parameter’s name may mean another thing behind another word: rounds/{number} is no measure’s number.
  const filled = path.replace(/(\w+)\/\{(\w+)\}/g, (_whole, before: string, name: string) =>
    `${before}/${encodeURIComponent(examples[`${before}/${name}`] ?? examples[name] ?? name)}`)
  const asked = parameters.filter((parameter) => parameter.in === 'query' && parameter.required === true)
  return asked.length === 0
    ? filled
    : `${filled}?${new URLSearchParams(asked.map((parameter) => [parameter.name, value(parameter)]))}`
}

/** The named schemas that answers are made of. */
export function schemasOf(
  document: OpenApi,
): { name: string; description: string | null; type: TypePart[]; fields: FieldShown[] }[] {
  return Object.entries(document.components?.schemas ?? {})
    .map(([name, schema]) => ({ name, description: schema.description ?? null, type: typeOf(schema), fields: fieldsOf(schema) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
