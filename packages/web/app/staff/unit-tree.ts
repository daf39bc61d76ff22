import type { UnitListed } from '@koto/server/types'
import { textIn } from '../languages/local-text.ts'

/** A unit with the units under it. */
export interface Branch {
  unit: UnitListed
  /** Whether it is here for itself, or only because something under it is. */
  found: boolean
  under: Branch[]
}

/**
 * The units as a tree, siblings as they come. With a query only those are left whose name, in any
 * language, or id holds it, and what stands above them.
 */
export function unitTree(units: UnitListed[], query = ''): Branch[] {
  const known = new Set<string>(units.map(({ id }) => id))
  const children = Map.groupBy(units, ({ parent }): string => (parent !== null && known.has(parent) ? parent : ''))
  const wanted = query.trim().toLocaleLowerCase('fi')
  const fits = (unit: UnitListed) =>
    [unit.slug, ...Object.values(unit.name)].some((text) => text.toLocaleLowerCase('fi').includes(wanted))
  const grow = (parent: string): Branch[] =>
    (children.get(parent) ?? []).flatMap((unit) => {
      const under = grow(unit.id)
      const found = fits(unit)
      return found || under.length > 0 ? [{ unit, found, under }] : []
    })
  return grow('')
}

/** The open units as the lines of a choice, each under its parent; `but` and what stands under it are left out. */
export function unitChoices(
  units: UnitListed[],
  language: string,
  but?: string,
): { value: string; label: string; lang?: string | undefined }[] {
  const lines = (branches: Branch[], depth: number): { value: string; label: string; lang?: string | undefined }[] =>
    branches.flatMap(({ unit, under }) => {
      if (unit.id === but) return []
      const name = textIn(unit.name, language)
      const indent = '\u2003'.repeat(depth)
      const line = {
        value: unit.id,
        label: `${indent}${name.text}`,
        lang: name.language === language ? undefined : name.language,
      }
      return [...(unit.closed ? [] : [line]), ...lines(under, depth + 1)]
    })
  return lines(unitTree(units), 0)
}
