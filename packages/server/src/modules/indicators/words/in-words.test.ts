import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expression } from '../../../../test/expressions.ts'
import { factsCatalogue, words } from '../../facts/index.ts'
import { statisticsCatalogue } from '../../statistics/index.ts'
import { createCatalogueReading } from '../catalogue-reading.ts'

const reading = createCatalogueReading()
const { kinds, dimensions } = factsCatalogue()
const { cubes } = statisticsCatalogue()
const hyphenated = [
  ...[...kinds, ...dimensions, ...cubes].map((thing) => thing.id),
  ...[...dimensions, ...cubes.flatMap((cube) => cube.dimensions)].flatMap((dimension) => (
    [...(dimension.codes === 'open' ? [] : dimension.codes), ...(dimension.known ?? []), ...(dimension.groups ?? [])])
    .map((each) => each.code)),
  'north-clinic', 'area-091-1', 'school-17', 'plan-made', 'model-in-use', 'client-survey', 'how-satisfied', 'very-satisfied',
].filter((id) => id.includes('-') && id !== 'co-creation')

describe('a definition in words', () => {
  it('tells people counted once, their measure and the conditions', () => {
    const where = { measure: '1.4', 'mother-tongue': ['so', 'ar'], channel: { not: 'phone' } }
    const told = reading.inWords({ distinct: 'guidance-given', where })
    expect(told.en).toBe('We count people who got guidance in measure 1.4. Each person counts once. '
      + 'Only when the mother tongue is Somali or Arabic and the channel is not phone.')
    expect(told.fi).toBe('Lasketaan ihmiset, jotka saivat ohjausta toimenpiteessä 1.4. Jokainen ihminen lasketaan kerran. '
      + 'Mukana vain, kun äidinkieli on somali tai arabia ja asiointitapa on muu kuin puhelin.')
    expect(told.sv).toBe('Vi räknar personer som fick vägledning inom åtgärd 1.4. Varje person räknas en gång. '
      + 'Bara när modersmålet är somaliska eller arabiska och kanalen inte är telefon.')
  })

  it('says a condition that part and whole share only once', () => {
    const where = { background: 'foreign' }
    const share = { of: { sum: 'labour-force.unemployed', where }, among: { sum: 'labour-force.persons', where } }
    const told = reading.inWords({ share })
    expect(told.en).toBe('A share in per cent. We count: unemployed people. We compare with: people in the labour force. '
      + 'In both, only when the background is foreign. The figures come from the statistics “Labour force”.')
  })

  it('tells of a part of one thing only what sets the part apart', () => {
    const share = { of: { sum: 'migration.persons', where: { reason: 'work' } }, among: { sum: 'migration.persons' } }
    const told = reading.inWords({ share })
    expect(told.fi).toBe('Osuus prosentteina. Kaikki: ulkomailta muuttaneet. Niistä lasketaan tapaukset, joissa syy on työ. '
      + 'Luvut tulevat tilastosta ”Muutto ulkomailta”.')
  })

  it('calls scores divided by people an average', () => {
    const share = { of: { sum: 'learning-results.score-sum' }, among: { sum: 'learning-results.pupils' } }
    const told = reading.inWords({ share })
    expect(told.sv).toMatch(/^Ett medelvärde\. Vi räknar ihop: elevernas poäng\./)
  })

  it('names bodies and deliverables when the programme gives their names, and keeps silent of ids when it does not', () => {
    const clinic = words('Pohjoinen asema', 'Norra stationen', 'North Clinic')
    const nameOf = (_: string, id: string) => (id === 'north-clinic' ? clinic : undefined)
    const definition = { count: 'guidance-given', where: { unit: 'north-clinic' } }
    expect(reading.inWords(definition, nameOf).en).toContain('the unit is North Clinic')
    expect(reading.inWords(definition).en).toContain('the unit is one named in the programme’s definition')
    expect(reading.inWords({ milestone: 'plan-made' }).en).toBe('Yes, once the work has been done and approved. Until then, no.')
  })

  it('still speaks of a thing that has left the catalogue', () => {
    expect(reading.inWords({ count: 'pigeons-counted' }).en).toBe('We count something that the catalogue no longer holds.')
  })

  it('never contains an id, in any language', () => {
    fc.assert(fc.property(expression, (definition) => {
      for (const text of Object.values(reading.inWords(definition))) {
        const found = hyphenated.filter((id) => new RegExp(`(?<![\\w–-])${id}(?![\\w–-])`).test(text))
        expect(found).toEqual([])
        expect(text).toMatch(/^\p{Lu}.*\.$/u)
        expect(text).not.toMatch(/undefined|null|\[object|\.\.|\( | {2}/)
      }
    }), { numRuns: 400 })
  })
})

describe('the names of the catalogue', () => {
  it('gives a dimension of facts and one of statistics alone', () => {
    expect(reading.dimension('mother-tongue').sv).toBe('Modersmål')
    expect(reading.dimension('school-area').fi).toBe('Koulun alue')
    expect(reading.dimension('gone').en).toBe('Another breakdown')
  })

  it('gives a unit as it stands after a number', () => {
    expect(reading.unit('assessments').fi).toBe('arviointia')
    expect(reading.unit('toString').en).toBe('units')
  })
})
