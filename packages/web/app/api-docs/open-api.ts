/** As much of an OpenAPI 3.1 document as the page of the API shows. */
export interface OpenApi {
  info: { title: string; description?: string; license?: { name: string } }
  servers?: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, Schema> }
}

export interface Operation {
  operationId: string
  summary?: string
  parameters?: Parameter[]
  /** Empty when no token is needed. */
  security?: Record<string, string[]>[]
  requestBody?: { content?: Record<string, { schema?: Schema }> }
  responses: Record<string, Answer>
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: Schema
}

export interface Answer {
  description: string
  content?: Record<string, { schema?: Schema }>
  headers?: Record<string, { description?: string }>
}

export interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  minimum?: number
  maximum?: number
  maxLength?: number
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}
