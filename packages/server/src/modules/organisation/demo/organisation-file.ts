import { readFileSync } from 'node:fs'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { roles } from '../../../platform/access/roles.ts'
import { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { cityWideRoles } from '../model.ts'

const PersonaEntry = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/).describe('What the persona is called on the command line and in the sign-in form.'),
  name: z.string().min(1),
  email: z.email(),
  language: z.string().regex(/^[a-z]{2,3}$/),
  role: z.enum(roles),
  unit: z.string().optional().describe('The slug of a unit of the city; without it, the role is held for the whole city.'),
  what: LocalizedText,
}).refine(({ role, unit }) => unit === undefined || !cityWideRoles.includes(role), {
  path: ['unit'],
  error: 'this role is held for the whole city: leave out the unit',
})

const Personas = z.array(PersonaEntry).min(1)
  .refine((people) => new Set(people.map(({ id }) => id)).size === people.length, 'two people have one id')

const DemoOrganisation = z.strictObject({ city: z.string(), people: Personas })

export type DemoOrganisation = z.infer<typeof DemoOrganisation>

/** Reads the made-up people of a file. Throws with the places that do not fit. */
export function readDemoOrganisation(file: string): DemoOrganisation {
  const result = DemoOrganisation.safeParse(parseYaml(readFileSync(file, 'utf8')))
  if (result.success) return result.data
  throw new Error(`${file} does not fit: ${z.prettifyError(result.error)}`)
}
