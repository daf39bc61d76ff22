import type { ProgrammeDocument } from '../format/document.ts'
import type { LifeFile } from './life-file.ts'
import { chanceFrom, type Chance } from './random.ts'

export type LifeLanguage = 'fi' | 'sv'
type Theme = ProgrammeDocument['themes'][number]
type Measure = Theme['sets'][number]['measures'][number]

/** One change of a measure's state, with its reason. */
export interface StateChange {
  on: string
  state: 'under-way' | 'done' | 'postponed' | 'merged' | 'stopped'
  mergedInto?: string
  reason: string
}

/** What one body answers in one round. */
export interface AnswerLife {
  year: number
  achieved: 'yes' | 'partially' | 'no'
  words: string
  risks: string
  /** Returned once with this comment, and sent again. */
  returned: string | null
  /** Sent after the deadline. */
  late: boolean
  accepted: string
}

/** The life of one measure, the same for one seed. `language` is that of whoever writes. */
export function statesOf(measure: Measure, life: LifeFile, language: LifeLanguage): StateChange[] {
  const chance = chanceFrom(life.seed, `state ${measure.number}`)
  const begun = `${chance.happens(0.6) ? 2017 : 2018}-${two(chance.whole(2, 11))}-${two(chance.whole(1, 28))}`
  const story = life.stories[measure.number]
  const changes: StateChange[] = [{ on: begun, state: 'under-way', reason: chance.one(life.begin[language]) }]
  if (story?.done) changes.push({ on: story.done, state: 'done', reason: story.reason[language] })
  if (story?.stopped) changes.push({ on: story.stopped, state: 'stopped', reason: story.reason[language] })
  if (story?.postponed) changes.push({ on: story.postponed, state: 'postponed', reason: story.reason[language] })
  if (story?.again) changes.push({ on: story.again, state: 'under-way', reason: chance.one(life.begin[language]) })
  if (story?.merged && story.into) changes.push({ on: story.merged, state: 'merged', mergedInto: story.into, reason: story.reason[language] })
  return changes
}

/** What a body answers, round by round: mostly better as the years go, and worse in 2020. */
export function answersOf(theme: Theme, measure: Measure, body: string, life: LifeFile, language: LifeLanguage): AnswerLife[] {
  const chance = chanceFrom(life.seed, `answer ${measure.number} ${body}`)
  return life.rounds.map(({ year }, index) => {
    const achieved = outcome(chance, index, year)
    const work = life.work[theme.id]?.[language] ?? ['']
    const obstacle = chance.one(year === 2020 && chance.happens(0.7) ? life.pandemic[language] : life.obstacle[language])
    return {
      year,
      achieved,
      words: chance.one(life.answers[achieved][language]).replace('{work}', chance.one(work)).replace('{obstacle}', obstacle).trim(),
      risks: chance.one(life.risks[language]),
      returned: chance.happens(0.08) ? chance.one(life.returned.fi) : null,
      late: chance.happens(0.1),
      accepted: chance.one(life.accepted.fi),
    }
  })
}

function outcome(chance: Chance, index: number, year: number): AnswerLife['achieved'] {
  const at = chance.number() - index * 0.08 + (year === 2020 ? 0.2 : 0)
  return at < 0.4 ? 'yes' : at < 0.88 ? 'partially' : 'no'
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
