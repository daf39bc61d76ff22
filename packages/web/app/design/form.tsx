import { useForm, type DefaultValue, type SubmissionResult } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import type { ReactNode } from 'react'
import { data } from 'react-router'
import type { z } from 'zod'

type Shape = z.ZodType<Record<string, unknown>, Record<string, unknown>>

/**
 * The state of a page's form: its fields by name, what was typed before, what was wrong. `last` is what
 * the action answered (`actionData`).
 */
export function usePageForm<Schema extends Shape>(
  schema: Schema,
  options: { id: string; last?: SubmissionResult<string[]> | undefined; start?: DefaultValue<z.input<Schema>> },
) {
  return useForm<z.input<Schema>, z.output<Schema>, string[]>({
    id: options.id,
    lastResult: options.last ?? null,
    constraint: getZodConstraint(schema),
    ...(options.start === undefined ? {} : { defaultValue: options.start }),
  })
}

/** A form that keeps what was typed and is checked on the server. */
export function Form(props: { form: { id: string }; action?: string; children: ReactNode }) {
  return (
    <form id={props.form.id} method="post" action={props.action} noValidate className="form">
      {props.children}
    </form>
  )
}

/** Reads a sent form. `answer` is the 422 that brings it back with its errors, or undefined when all fits. */
export async function readForm<Schema extends Shape>(request: Request, schema: Schema) {
  const submission = parseWithZod(await request.formData(), { schema })
  if (submission.status === 'success') return { value: submission.value as z.output<Schema>, answer: undefined, submission }
  return { value: undefined, answer: data(submission.reply(), 422), submission }
}
