import { scaleLinear, scaleTime } from 'd3-scale'
import { line } from 'd3-shape'
import { useFrame } from '../../frame/frame.tsx'
import { wholeValues } from './indicator-target.ts'
import type { ShownIndicator } from './show-report.ts'
import { periodWords, valueWords } from './value-words.ts'

const [wide, high, edge] = [520, 190, { top: 24, right: 56, bottom: 26, left: 16 }]

/** So many points have their number beside them; of more, every second, third …, the newest always. */
const mostNumbers = 6

interface Point {
  x: number
  y: number
  said: string
  period: string
}

/** Whether there is enough for a line: nothing is drawn of a single value, since the table says it. */
export function drawn(indicator: ShownIndicator): boolean {
  return wholeValues(indicator).filter(({ kind, value }) => kind !== 'target' && value !== null).length > 1
}

/**
 * A small line of an indicator’s values, from zero, each with its number; what is aimed at is a dashed line with its
 * word. Where a value and an aim meet, the upper one has its number above and the lower one below.
 */
export function IndicatorChart({ indicator }: { indicator: ShownIndicator }) {
  const { t } = useFrame()
  const known = wholeValues(indicator).filter(({ value }) => value !== null)
  const values = known.filter(({ kind }) => kind !== 'target')
  const aims = known.filter(({ kind }) => kind === 'target')
  if (!drawn(indicator)) return null
  const fixed = aims.length === 0 && indicator.target !== null && indicator.target.comparator !== 'done' ? indicator.target.value : null
  const numbers = [...known.map(({ value }) => value!), ...(fixed === null ? [] : [fixed])]
  const days = known.map(({ ends }) => Date.parse(ends))
  const x = scaleTime().domain([Math.min(...days), Math.max(...days)]).range([edge.left + 24, wide - edge.right])
  const y = scaleLinear().domain([Math.min(0, ...numbers), Math.max(...numbers, 0)]).nice(4).range([high - edge.bottom, edge.top])
  const point = (one: (typeof known)[number]): Point => ({
    x: x(Date.parse(one.ends)), y: y(one.value!), said: valueWords(t, one.value!, indicator.unit), period: periodWords(one),
  })
  const measured = values.map(point)
  const aimed = aims.map(point)
  const aimAt = new Map(aimed.map((one) => [one.x, one.y]))
  const measuredAt = new Map(measured.map((one) => [one.x, one.y]))
  const below = (one: Point, other: number | undefined, onTie: boolean) => other !== undefined && (other < one.y || (other === one.y && onTie))
  const path = line<Point>((one) => one.x, (one) => one.y)
  const label = t('reports:indicator.chart', { title: indicator.title.text, first: measured[0]!.said, last: measured.at(-1)!.said })
  const until = fixed === null ? null : y(fixed)
  return (
    <svg className="report-chart" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={label}>
      <line className="report-chart__axis" x1={edge.left} x2={wide - edge.right + 24} y1={y(0)} y2={y(0)} />
      {until !== null && (
        <>
          <line className="report-chart__aim" x1={edge.left} x2={wide - edge.right + 24} y1={until} y2={until} />
          <text className="report-chart__word" x={edge.left} y={until - 6}>{`${t('reports:kind.target')} ${valueWords(t, fixed!, indicator.unit)}`}</text>
        </>
      )}
      {aimed.length > 1 && <path className="report-chart__aim" d={path(aimed) ?? ''} />}
      {aimed.map((one) => (
        <g key={`aim ${one.period}`}>
          <circle className="report-chart__aim-point" cx={one.x} cy={one.y} r="4" />
          <text className="report-chart__word" x={one.x} y={below(one, measuredAt.get(one.x), false) ? one.y + 18 : one.y - 9} textAnchor="middle">{`${t('reports:kind.target')} ${one.said}`}</text>
        </g>
      ))}
      <path className="report-chart__line" d={path(measured) ?? ''} />
      {measured.map((one, index) => (
        <g key={one.period}>
          <circle className="report-chart__point" cx={one.x} cy={one.y} r="4" />
          {(measured.length - 1 - index) % Math.ceil(measured.length / mostNumbers) === 0 && (
            <>
              <text className="report-chart__number" x={one.x} y={below(one, aimAt.get(one.x), true) ? one.y + 18 : one.y - 9} textAnchor="middle">{one.said}</text>
              <text className="report-chart__period" x={one.x} y={high - 8} textAnchor="middle">{one.period}</text>
            </>
          )}
        </g>
      ))}
    </svg>
  )
}
