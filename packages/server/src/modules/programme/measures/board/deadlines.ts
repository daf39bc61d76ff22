import type { Snapshot } from '../../views/snapshot.ts'
import type { BoardDeadline, SilentBody } from './contract.ts'
import { endIsAhead, goesOn, type Gathered, type Line } from './lines.ts'

/** Everything with a day that is not done, of the measures shown, nearest first; and the open rounds. */
export function deadlinesOf(lines: Line[], { milestones, ends, decisions, rounds, today }: Gathered): BoardDeadline[] {
  const shown = new Map(lines.map(({ shown }) => [shown.number, shown]))
  const titled = (number: string) => ({ number, title: shown.get(number)!.title })
  const all: BoardDeadline[] = [
    ...rounds.map(({ number, title, deadline }) => ({
      kind: 'round' as const, day: deadline, late: deadline < today, measure: null, what: { title }, id: String(number),
    })),
    ...milestones.filter(({ measure }) => shown.has(measure) && goesOn(shown.get(measure)!)).map(({ id, measure, title, due, reported }) => ({
      kind: 'milestone' as const, day: due, late: due < today && !reported, measure: titled(measure), what: { title }, id,
    })),
    ...lines.filter((line) => endIsAhead(line.shown) && ends.has(line.shown.number)).map(({ shown: { number } }) => ({
      kind: 'schedule' as const, day: ends.get(number)!, late: ends.get(number)! < today, measure: titled(number), what: null, id: null,
    })),
    ...decisions.flatMap(({ number, text, language, deadline, measures }) => {
      const about = measures.find((measure) => shown.has(measure))
      if (deadline === null || about === undefined) return []
      return [{ kind: 'decision' as const, day: deadline, late: deadline < today, measure: titled(about), what: { text, language }, id: String(number) }]
    }),
  ]
  return all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** Bodies from which something about the measures shown should have come: answers of a round past its deadline, reports of milestones past due. */
export function silentBodies(snapshot: Snapshot, lines: Line[], { milestones, rounds, today }: Gathered): SilentBody[] {
  const shown = new Map(lines.map(({ shown }) => [shown.number, shown]))
  const answers = rounds.filter(({ deadline }) => deadline < today).flatMap(({ missing }) => missing).filter(({ measure }) => shown.has(measure))
  const late = milestones.filter(({ measure, due, reported }) => due < today && !reported && shown.has(measure) && goesOn(shown.get(measure)!))
  const count = (things: { body: string }[], id: string) => things.filter(({ body }) => body === id).length
  return snapshot.document.bodies
    .map(({ id, name }) => ({ id, name, answers: count(answers, id), milestones: count(late, id) }))
    .filter((body) => body.answers + body.milestones > 0)
}
