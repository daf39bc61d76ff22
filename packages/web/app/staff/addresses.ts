import type { PageLanguage } from '@koto/server/types'
import type { Done } from './done.tsx'

/** The addresses of staff's pages in a language. */
export function staffAddresses(language: PageLanguage) {
  const admin = `/${language}/admin`
  return {
    admin,
    units: `${admin}/units`,
    newUnit: `${admin}/units/new`,
    unit: (id: string) => `${admin}/units/${id}`,
    changeUnit: (id: string) => `${admin}/units/${id}/change`,
    closeUnit: (id: string) => `${admin}/units/${id}/close`,
    people: `${admin}/people`,
    newPerson: `${admin}/people/new`,
    person: (id: string) => `${admin}/people/${id}`,
    changePerson: (id: string) => `${admin}/people/${id}/change`,
    giveRole: (id: string) => `${admin}/people/${id}/give-role`,
    endRole: (person: string, role: string) => `${admin}/people/${person}/roles/${role}/end`,
    audit: `/${language}/audit`,
    auditCsv: `/${language}/audit.csv`,
    me: `/${language}/me`,
  }
}

export type StaffAddresses = ReturnType<typeof staffAddresses>

/** The page to go to after something was done; it then says what was. */
export function tellDone(address: string, done: Done): string {
  return `${address}?done=${done}`
}

/** An address with those of the questions that have an answer. */
export function withQuery(address: string, query: Record<string, string | null | undefined>): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return given.length === 0 ? address : `${address}?${new URLSearchParams(given)}`
}
