import fc from 'fast-check'
import type { ProgrammeDocument } from '../src/modules/programme/format/document.ts'
import { indicator, inventedProgramme, measure, said } from './invented-programme.ts'

type Edit = (document: ProgrammeDocument) => void
const pick = <Thing>(things: Thing[], index: number): Thing | undefined => things[index % Math.max(things.length, 1)]
const setsOf = (document: ProgrammeDocument) => document.themes.flatMap((theme) => theme.sets)
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((words) => words.isWellFormed() && !words.includes('\0'))

/** One thing that a planner might do to a programme; the document stays one that can be loaded. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(20), text).map(([index, words]): Edit => (document) => {
    const found = pick(
      setsOf(document).flatMap((set) => set.measures),
      index,
    )
    if (found) found.title = said(words)
  }),
  fc.tuple(fc.nat(5), fc.nat(5), fc.nat(60)).map(([set, place, number]): Edit => (document) => {
    const name = `7.${number}`
    if (setsOf(document).some((set) => set.measures.some((one) => one.number === name))) return
    pick(setsOf(document), set)?.measures.splice(
      place,
      0,
      measure(name, { indicators: [indicator(`${name}-a`), indicator(`${name}-b`, { responsible: ['schools'] })] }),
    )
  }),
  fc.tuple(fc.nat(5), fc.nat(5)).map(([set, place]): Edit => (document) => {
    const measures = pick(setsOf(document), set)?.measures
    if (measures && measures.length > 1) measures.splice(place % measures.length, 1)
  }),
  fc.nat(5).map((set): Edit => (document) => {
    pick(setsOf(document), set)?.measures.reverse()
  }),
  fc.tuple(fc.nat(5), fc.nat(5)).map(([from, to]): Edit => (document) => {
    const measures = pick(setsOf(document), from)?.measures ?? []
    if (measures.length < 2) return
    const moved = measures.pop()!
    delete moved.planTheme
    pick(setsOf(document), to)?.measures.push(moved)
  }),
  fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 5000 })).map(([index, value]): Edit => (document) => {
    const found = pick(
      [...document.indicators, ...setsOf(document).flatMap((set) => set.measures.flatMap((one) => one.indicators))],
      index,
    )
    if (found) found.target = { comparator: 'at-least', value }
  }),
  fc.tuple(fc.nat(5), text).map(([number, words]): Edit => (document) => {
    document.bodies.push({
      id: `body-${document.bodies.length}-${number}`,
      name: said(words),
      kind: 'unit',
      parent: pick(document.bodies, number)?.id,
    })
  }),
  fc.constant<Edit>((document) => {
    document.themes.reverse()
  }),
  fc.constant<Edit>((document) => {
    document.concepts = []
  }),
  fc.constant<Edit>((document) => {
    document.plans = []
    for (const set of setsOf(document)) {
      delete set.plan
      for (const one of set.measures) delete one.planTheme
    }
  }),
  text.map((words): Edit => (document) => {
    document.summary = { ...said(words), so: words }
  }),
)

/** The invented programme after any number of edits. */
export const edited: fc.Arbitrary<ProgrammeDocument> = fc.array(edit, { maxLength: 8 }).map((edits) => {
  const document = inventedProgramme()
  for (const change of edits) change(document)
  return document
})
