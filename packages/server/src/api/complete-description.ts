/** As much of an OpenAPI document as is touched here. */
export interface Description {
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, unknown> }
}

interface Operation {
  parameters?: { name: string; in: string; schema: unknown; description?: string; required?: boolean }[]
  responses: Record<string, { description: string; headers?: Record<string, unknown> }>
}

const text = { type: 'string' }
const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  schema: text,
  description: 'The ETag of the answer that you have: 304 when it is still so.',
}
const acceptLanguage = {
  name: 'Accept-Language',
  in: 'header',
  required: false,
  schema: text,
  description: 'The languages that you read: fi, sv or en; English when none fits.',
}
const etag = { schema: text, description: 'Names this very answer; send it back in If-None-Match.' }
const contentLanguage = { schema: text, description: 'The language of the answer’s …Text fields.' }

/**
 * Adds what every route does but no schema of its own says (ETag, languages), and takes out the
 * schemas that no route uses: the library describes each one twice, as it is sent and as it is read.
 */
export function completeDescription<Of extends Description>(description: Of): Of {
  for (const operation of Object.values(description.paths ?? {}).flatMap((path) => Object.values(path))) addHeaders(operation)
  const { components, ...rest } = description
  const all = components?.schemas ?? {}
  const used = reachable(rest, all)
  const schemas = Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)))
  return { ...description, components: { ...components, schemas } }
}

function addHeaders(operation: Operation): void {
  const parameters = operation.parameters ?? []
  const asksLanguage = parameters.some(({ name, in: place }) => place === 'query' && name === 'language')
  const tagged = operation.responses['304'] !== undefined
  operation.parameters = [...parameters, ...(asksLanguage ? [acceptLanguage] : []), ...(tagged ? [ifNoneMatch] : [])]
  const done = operation.responses['200']
  if (done !== undefined)
    done.headers = {
      ...done.headers,
      ...(tagged ? { ETag: etag } : {}),
      ...(asksLanguage ? { 'Content-Language': contentLanguage } : {}),
    }
  if (tagged) operation.responses['304']!.headers = { ETag: etag }
}

/** The names of the schemas that the part refers to, and that those refer to in turn. */
function reachable(part: unknown, schemas: Record<string, unknown>): Set<string> {
  const found = new Set<string>()
  const waiting: unknown[] = [part]
  while (waiting.length > 0) {
    for (const [, name] of JSON.stringify(waiting.pop()).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
      if (found.has(name!)) continue
      found.add(name!)
      waiting.push(schemas[name!] ?? null)
    }
  }
  return found
}
