import type { Expression, Index, Reported, Survey } from '../definition/expression.ts'
import { dimensionsOf } from '../check/thing.ts'
import { thingsIn } from '../check/things-in.ts'
import { indexOf } from '../../statistics/index.ts'
import { filtersInWords } from './filter-words.ts'
import { shareInWords } from './share-words.ts'
import type { Teller } from './teller.ts'
import { asSentences, termInWords } from './term-words.ts'
import { valueInWords } from './value-words.ts'

/** A definition in sentences of one language, without any of the catalogue’s ids in them. */
export function inSentences(expression: Expression, teller: Teller): string[] {
  return [...body(expression, teller), ...sources(expression, teller)]
}

function body(expression: Expression, teller: Teller): string[] {
  const { phrases } = teller
  if ('share' in expression) return shareInWords(expression, teller)
  if ('change' in expression) {
    const { of, against, as } = expression.change
    return [phrases.changeOf(phrases.change.against[against], phrases.change.as[as]), ...body(of, teller)]
  }
  if ('index' in expression) return indexInWords(expression, teller)
  if ('milestone' in expression) {
    const deliverable = teller.nameOf('deliverable', expression.milestone)
    return [phrases.milestone(deliverable && teller.text(deliverable))]
  }
  if ('reported' in expression) return [reportInWords(expression, teller)]
  if ('survey' in expression) return surveyInWords(expression, teller)
  return asSentences(termInWords(expression, teller), teller)
}

function indexInWords(index: Index, teller: Teller): string[] {
  const { phrases, text } = teller
  const entry = indexOf(index.index)
  const dimensions = thingsIn(index).flatMap(dimensionsOf)
  const title = (id: string) => {
    const dimension = dimensions.find((each) => each.id === id)
    return dimension ? text(dimension.title).toLowerCase() : phrases.noLongerKnown
  }
  const groups = dimensions.find((each) => each.id === index.groups)
  const group = (code: string) => (groups ? valueInWords(code, groups, teller) : phrases.noLongerKnown)
  const { conditions } = filtersInWords(index.where, dimensions, teller)
  return [
    phrases.index(entry ? text(entry.title) : phrases.noLongerKnown, title(index.areas), title(index.groups)),
    ...(index.group ? [phrases.indexGroup(group(index.group), index.against && group(index.against))] : []),
    ...(conditions.length > 0 ? [phrases.onlyWhen(phrases.and(conditions))] : []),
    ...(entry ? [text(entry.reading)] : []),
  ]
}

function reportInWords({ reported, each }: Reported, { phrases }: Teller): string {
  return phrases.reported(phrases.reports[reported], each && each !== 'programme' ? phrases.reportEach[each] : undefined)
}

function surveyInWords(survey: Survey, teller: Teller): string[] {
  const { phrases, text } = teller
  const title = teller.nameOf('survey', survey.survey)
  const { place, conditions } = filtersInWords(survey.where, thingsIn(survey).flatMap(dimensionsOf), teller)
  const all = [...(place ? [place] : []), ...conditions]
  return [
    phrases.survey[survey.statistic],
    ...(title ? [phrases.surveyNamed(text(title))] : []),
    ...(all.length > 0 ? [phrases.onlyWhen(phrases.and(all))] : []),
  ]
}

/** From which statistics the figures come, when they do. */
function sources(expression: Expression, { phrases, text }: Teller): string[] {
  const cubes = thingsIn(expression).filter((thing) => thing.of === 'statistics').map((thing) => thing.cube)
  const titles = [...new Set(cubes)].map((cube) => phrases.quote(text(cube.title)))
  return titles.length > 0 ? [phrases.source(phrases.and(titles), titles.length > 1)] : []
}
