import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'

const width = 96
const height = 28

/** A small line of how it went, beside words that say it: hidden from screen readers. Nothing of fewer than two values. */
export function Sparkline({ values }: { values: readonly number[] }) {
  if (values.length < 2) return null
  const x = scaleLinear().domain([0, values.length - 1]).range([4, width - 4])
  const y = scaleLinear().domain([Math.min(0, ...values), Math.max(...values, 0) || 1]).range([height - 4, 4])
  const path = line<number>().x((_, index) => x(index)).y(y)
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path className="sparkline__line" d={path(values) ?? ''} />
      <circle className="sparkline__dot" cx={x(values.length - 1)} cy={y(values.at(-1)!)} r={3} />
    </svg>
  )
}
