import { z } from 'zod'
import { roles, type Role } from '../../platform/access/roles.ts'
import { isId } from '../../platform/ids/id.ts'
import { LocalizedText } from '../../platform/languages/localized-text.ts'

/** Roles that are never held at one unit: what they see or do is the whole city's. */
export const cityWideRoles: readonly Role[] = ['resident', 'administrator', 'auditor']

/** The kinds of unit; the programme's YAML uses the same words for its bodies. */
export const unitKinds = [
  'city', 'division', 'department', 'unit', 'service', 'company', 'project', 'network', 'steering-group', 'committee',
  'ministry', 'agency', 'research', 'partner',
] as const

const id = z.string().refine(isId, { error: 'There is no such unit.', params: { code: 'unknown-unit' } })
/** Why something is changed, when that was said; empty is nothing said. */
export const Reason = z.string().trim().max(1000).optional().transform((text) => text || undefined)
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag, for example fi or so')
const personName = z.string().trim().min(1, 'Write the person’s name.').max(200)

export const NewUnit = z.strictObject({
  city: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters a–z, digits and hyphens'),
  slug: z.string().max(80).regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters a–z, digits and hyphens'),
  name: LocalizedText,
  kind: z.enum(unitKinds),
  parent: id.nullable(),
})

export const UnitChange = z.strictObject({
  name: LocalizedText.optional(),
  parent: id.nullable().optional(),
  closed: z.boolean().optional(),
  reason: Reason,
})

export const NewPerson = z.strictObject({
  name: personName,
  email: z.email('an e-mail address, for example name@example.org').max(254),
  language,
})

export const PersonChange = z.strictObject({
  name: personName.optional(),
  language: language.optional(),
  active: z.boolean().optional(),
  reason: Reason,
})

export const GivenRole = z.strictObject({
  role: z.enum(roles),
  unit: id.nullable(),
  until: z.date().nullable().optional(),
  reason: Reason,
}).refine(({ role, unit }) => unit === null || !cityWideRoles.includes(role), {
  path: ['unit'],
  error: 'This role is held for the whole city, not at a unit.',
  params: { code: 'city-wide-role' },
})
