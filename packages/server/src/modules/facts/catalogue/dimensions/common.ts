import type { Dimension } from '../types.ts'
import { words } from '../words.ts'

/** What every fact carries: when, where, by which unit, and for which measure of the programme. */
export const commonDimensions: Dimension[] = [
  {
    id: 'date',
    title: words('Päivä', 'Datum', 'Date'),
    subject: words('päivä', 'dagen', 'the date'),
    meaning: 'The day it happened.',
    codes: 'open',
    format: 'date',
  },
  {
    id: 'area',
    title: words('Alue', 'Område', 'Area'),
    subject: words('alue', 'området', 'the area'),
    meaning: 'The area of the city where it happened, by the city’s own area codes.',
    codes: 'open',
    format: 'area',
  },
  {
    id: 'unit',
    title: words('Yksikkö', 'Enhet', 'Unit'),
    subject: words('yksikkö', 'enheten', 'the unit'),
    meaning: 'The unit that did it: a body of the programme.',
    codes: 'open',
    format: 'unit',
  },
  {
    id: 'measure',
    title: words('Toimenpide', 'Åtgärd', 'Measure'),
    subject: words('toimenpide', 'åtgärden', 'the measure'),
    meaning: 'The measure of the programme that it was done for, by its number.',
    codes: 'open',
    format: 'measure',
  },
]
