/** A quarter of a year: `2020-2` is April to June 2020. */
export interface Quarter {
  key: string
  year: number
  part: number
  /** Its first and last day. */
  from: string
  to: string
}

const inFinland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' })

export function quarter(year: number, part: number): Quarter {
  const first = part * 3 - 2
  const last = new Date(Date.UTC(year, first + 2, 0)).getUTCDate()
  return { key: `${year}-${part}`, year, part, from: `${year}-${two(first)}-01`, to: `${year}-${two(first + 2)}-${last}` }
}

/** The quarter that a day lies in: `2020-06-24`, or a moment as it is in Finland. */
export function quarterOf(at: string | Date): Quarter {
  const day = typeof at === 'string' ? at : inFinland.format(at)
  return quarter(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3))
}

/** What an address names, as `2020-2`; undefined when it names no quarter. */
export function readQuarter(text: string | null): Quarter | undefined {
  const [, year, part] = /^(\d{4})-([1-4])$/.exec(text ?? '') ?? []
  return year === undefined ? undefined : quarter(Number(year), Number(part))
}

/** All from one day's quarter to another's, the newest first. */
export function quartersBetween(first: string, last: Quarter): Quarter[] {
  const all: Quarter[] = []
  const end = quarterOf(first)
  for (let { year, part } = last; year > end.year || (year === end.year && part >= end.part); ) {
    all.push(quarter(year, part))
    part -= 1
    if (part === 0) [year, part] = [year - 1, 4]
  }
  return all
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
