import { factsCatalogue, type Amount, type CodeValue, type Dimension } from '../facts/index.ts'
import { statisticsCatalogue } from '../statistics/index.ts'

const languages = ['fi', 'sv', 'en'] as const
type Words = Record<(typeof languages)[number], string>

/** The catalogue as one page of Markdown: what can be counted, by what it can be told apart, in three languages. */
export function catalogueDocument(): string {
  const { kinds, dimensions } = factsCatalogue()
  const { cubes, indices } = statisticsCatalogue()
  const carriedByAll = kinds.map((kind) => kind.dimensions).reduce((all, ids) => all.filter((id) => ids.includes(id)))
  const people = kinds.filter((kind) => kind.aboutPerson).map((kind) => kind.dimensions)
  const carriedByPeople = people.reduce((all, ids) => all.filter((id) => ids.includes(id)))
    .filter((id) => !carriedByAll.includes(id))
  const own = (ids: string[], aboutPerson: boolean) =>
    ids.filter((id) => !carriedByAll.includes(id) && !(aboutPerson && carriedByPeople.includes(id)))
  const ofCubesOnly = new Set(cubes.flatMap((cube) => cube.dimensions).filter((each) => !dimensions.includes(each)))
  return [
    '# The catalogue of facts and statistics',
    'Generated from `modules/facts/catalogue` and `modules/statistics/catalogue`; do not edit by hand. The definitions of a '
      + 'programme’s indicators may name what stands here, and nothing else.',
    '## Fact kinds',
    'What services record: what happened, when, where and in which language; never who. '
      + `Every fact carries ${code(carriedByAll)}. A fact about a person also carries ${code(carriedByPeople)}; `
      + 'such kinds can be counted with `distinct`, each person once.',
    ...kinds.flatMap((kind) => [
      `### \`${kind.id}\``,
      `${kind.meaning}\n\n${titles(kind.title)}`,
      list([
        `recorded by: ${kind.module}${kind.distinct ? `; counted once each: ${kind.distinct.unit}` : ''}`,
        `dimensions besides: ${code(own(kind.dimensions, kind.aboutPerson)) || 'none'}`,
        ...(kind.amounts.length > 0 ? [`amounts: ${sums(kind.id, kind.amounts)}`] : []),
      ]),
    ]),
    '## Dimensions of facts',
    ...dimensions.flatMap((dimension) => describe(dimension, `\`${dimension.id}\``)),
    '## Statistical cubes',
    'Numbers from registers and open statistics. A measure is named `cube.measure`.',
    ...cubes.flatMap((cube) => [
      `### \`${cube.id}\``,
      `${cube.meaning}\n\n${titles(cube.title)}`,
      list([
        `measures: ${sums(cube.id, cube.measures)}`,
        `dimensions: ${code(cube.dimensions.map((each) => each.id))}`,
      ]),
    ]),
    '## Dimensions that only cubes have, or have with values of their own',
    ...[...ofCubesOnly].flatMap((dimension) => describe(dimension, `\`${dimension.id}\` of ${carriers(dimension).join(', ')}`)),
    '## Indices over areas',
    table(['index', ...languages, 'groups'],
      indices.map((index) => [`\`${index.id}\``, ...languages.map((each) => index.title[each]), index.groups])),
  ].join('\n\n') + '\n'
}

const carriers = (dimension: Dimension) =>
  statisticsCatalogue().cubes.filter((cube) => cube.dimensions.includes(dimension)).map((cube) => cube.id)

function describe(dimension: Dimension, heading: string): string[] {
  const values: [string, CodeValue[]][] = [
    ['value', [...(dimension.codes === 'open' ? [] : dimension.codes), ...(dimension.known ?? [])]],
    ['group', dimension.groups ?? []],
  ]
  const open = dimension.codes === 'open' ? ` Open: ${dimension.format}.` : ''
  return [
    `### ${heading}`,
    `${dimension.meaning}${open}\n\n${titles(dimension.title)}`,
    ...values.filter(([, of]) => of.length > 0).map(([title, of]) =>
      table([title, ...languages], of.map((each) => [`\`${each.code}\``, ...languages.map((language) => each.label[language])]))),
  ]
}

const titles = (title: Words) => languages.map((language) => title[language]).join(' · ')
const code = (ids: string[]) => ids.map((id) => `\`${id}\``).join(', ')
const sums = (owner: string, amounts: Amount[]) => amounts.map((each) => `\`${owner}.${each.id}\` (${each.unit})`).join(', ')
const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n')
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
