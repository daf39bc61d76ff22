import { expect, test } from 'vitest'
import { z } from 'zod'
import { render } from '../testing/render.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Select, TextInput } from './fields.tsx'
import { Form, readForm, usePageForm } from './form.tsx'

const Person = z.object({
  name: z.string({ error: 'errors:summary.title' }),
  email: z.email({ error: 'Write it as name@place.fi' }),
  role: z.string().optional(),
})

const sent = (fields: Record<string, string>) =>
  new Request('http://here/', { method: 'POST', body: new URLSearchParams(fields) })

function PersonForm({ last }: { last?: Parameters<typeof usePageForm>[1]['last'] }) {
  const [form, fields] = usePageForm(Person, { id: 'person', last })
  return (
    <Form form={form}>
      <ErrorSummary
        fields={[
          { field: fields.name, label: 'Nimi' },
          { field: fields.email, label: 'Sähköposti' },
        ]}
      />
      <TextInput field={fields.name} label="Nimi" />
      <TextInput field={fields.email} label="Sähköposti" type="email" help="Työosoite" />
      <Select field={fields.role} label="Rooli" options={[{ value: 'auditor', label: 'Tarkastaja' }]} empty="Ei mitään" />
    </Form>
  )
}

test('a form that fits gives its values', async () => {
  const { value, answer } = await readForm(sent({ name: 'Aino', email: 'aino@hel.fi' }), Person)
  expect(answer).toBeUndefined()
  expect(value).toEqual({ name: 'Aino', email: 'aino@hel.fi' })
})

test('a form that does not fit is answered 422 with what was typed', async () => {
  const { value, answer } = await readForm(sent({ name: 'Aino', email: 'aino' }), Person)
  expect(value).toBeUndefined()
  expect(answer?.init?.status).toBe(422)
  const html = render(<PersonForm last={answer?.data} />)
  expect(html).toContain('value="Aino"')
  expect(html).toContain('value="aino"')
})

test('an error stands in the summary, with a link to its field, and beside the field', async () => {
  const { answer } = await readForm(sent({ name: '', email: 'aino' }), Person)
  const html = render(<PersonForm last={answer?.data} />)
  expect(html).toContain('data-error-summary')
  expect(html).toContain('<a href="#person-email">')
  expect(html.match(/Write it as name@place\.fi/g)).toHaveLength(2)
  expect(html).toContain('aria-describedby="person-email-description person-email-error"')
})

test('an error that is a key of the language files is told in the page’s language', async () => {
  const { answer } = await readForm(sent({ email: 'aino@hel.fi' }), Person)
  expect(render(<PersonForm last={answer?.data} />, 'sv')).toContain('Rätta de här punkterna')
})

test('a form that nobody has sent shows no errors, and says what may be left out', () => {
  const html = render(<PersonForm />)
  expect(html).not.toContain('data-error-summary')
  expect(html).not.toContain('aria-invalid')
  expect(html.match(/\(ei pakollinen\)/g)).toHaveLength(1)
})
