import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { formatNumber } from '../languages/formats.ts'
import type { ChartSpec } from './chart-spec.ts'

const edge = { top: 28, right: 16, bottom: 30, left: 52 }
const sizes = { wide: { width: 720, height: 300 }, narrow: { width: 350, height: 250 } } as const

/** Values over time as bars or a line, from zero; the target is a dashed line with its word. Drawn once for wide and once for narrow screens. */
export function TimeChart({ spec }: { spec: ChartSpec }) {
  return (
    <>
      <Drawing spec={spec} size="wide" />
      <Drawing spec={spec} size="narrow" />
    </>
  )
}

function Drawing({ spec, size }: { spec: ChartSpec; size: keyof typeof sizes }) {
  const { width, height } = sizes[size]
  const { points, target } = spec
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const highest = Math.max(0, ...values, target?.value ?? 0)
  const y = scaleLinear()
    .domain([Math.min(0, ...values, target?.value ?? 0), spec.highest !== null && highest > spec.highest / 2 ? spec.highest : highest || 1])
    .nice(5)
    .range([height - edge.bottom, edge.top])
  const x = scalePoint()
    .domain(points.map(({ key }) => key))
    .range([edge.left, width - edge.right])
    .padding(0.5)
  const at = (key: string) => x(key) ?? 0
  const step = points.length > 1 ? x.step() : (width - edge.left - edge.right) / 2
  const every = Math.ceil(44 / step)
  const thickness = Math.min(step * 0.6, 64)
  const path = line<(typeof points)[number]>()
    .defined(({ value }) => value !== null)
    .x(({ key }) => at(key))
    .y(({ value }) => y(value ?? 0))
  return (
    <svg className={`chart__drawing chart__drawing--${size}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spec.description}>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className={tick === 0 ? 'chart__zero' : 'chart__grid'} x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
          <text className="chart__tick" x={edge.left - 8} y={y(tick)} dy="0.35em" textAnchor="end">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {spec.kind === 'bars'
        ? points.map(({ key, value }) =>
            value === null ? null : (
              <rect
                key={key}
                className={key.startsWith('baseline') ? 'chart__bar chart__bar--start' : 'chart__bar'}
                x={at(key) - thickness / 2}
                width={thickness}
                y={Math.min(y(0), y(value))}
                height={Math.abs(y(0) - y(value))}
              />
            ),
          )
        : (
            <>
              <path className="chart__line" d={path(points) ?? ''} />
              {points.map(({ key, value }) => (value === null ? null : <circle key={key} className="chart__dot" cx={at(key)} cy={y(value)} r={5} />))}
            </>
          )}
      {target && (
        <>
          <line className="chart__target" x1={edge.left} x2={width - edge.right} y1={y(target.value)} y2={y(target.value)} />
          <text className="chart__target-word" x={width - edge.right} y={y(target.value) - 7} textAnchor="end">
            {target.told}
          </text>
        </>
      )}
      {points.map(({ key, short, value, told }, index) => {
        const last = index === points.length - 1
        const shown = last || (index % every === 0 && points.length - 1 - index >= every)
        // The target's word stands at the end of its line: a value right under it goes below its mark.
        const near = target !== null && value !== null && Math.abs(y(value) - y(target.value)) < 26 && y(value) > y(target.value)
        return (
          shown && (
            <g key={key}>
              {value !== null && (
                <text className={`chart__value${last ? ' chart__value--last' : ''}${near && spec.kind === 'bars' ? ' chart__value--inside' : ''}`} x={at(key)} y={y(Math.max(value, 0)) + (near ? 20 : -10)} textAnchor="middle">
                  {told}
                </text>
              )}
              <text className="chart__tick" x={at(key)} y={height - 8} textAnchor="middle">
                {short}
              </text>
            </g>
          )
        )
      })}
    </svg>
  )
}
