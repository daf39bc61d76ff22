import type { Outline } from '../outline/outline.ts'
import { textUnder } from '../outline/read.ts'
import type { FormatProblem } from '../problem.ts'
import { problemAt } from '../source.ts'

/** Following parents upward must end: no body is, at whatever distance, a part of itself. Each circle is told once. */
export function checkTreeOfBodies(outline: Outline): FormatProblem[] {
  const bodies = outline.bodies.flatMap((place) => textUnder(place, 'id').map((id) => ({ id: id.text, place })))
  const parents = new Map(bodies.flatMap(({ id, place }) => (
    textUnder(place, 'parent').map((parent) => [id, parent.text] as const))))
  const told = new Set<string>()
  return bodies.flatMap(({ id, place }) => {
    const circle = circleFrom(id, parents)
    if (circle === undefined || told.has(id)) return []
    for (const each of circle) told.add(each)
    return [problemAt(place.source, [...place.path, 'parent'], 'value', {
      code: 'circle',
      message: circle.length === 1
        ? `“${id}” is its own parent.`
        : `These bodies are parts of each other: ${[...circle, id].join(' → ')}.`,
      hint: 'Take the parent of one of them away, or name another.',
    })]
  })
}

/** The circle that a body is in, beginning with it; undefined when its parents end or lead into a circle of others. */
function circleFrom(id: string, parents: Map<string, string>): string[] | undefined {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
    seen.add(at)
    if (parents.get(at) === id) return [...seen]
  }
  return undefined
}
