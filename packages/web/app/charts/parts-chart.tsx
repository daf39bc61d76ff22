import { scaleLinear } from 'd3-scale'

export interface PartOf {
  key: string
  label: string
  lang?: string | undefined
  value: number | null
  told: string
}

const width = 360
const row = 44

/** The parts of one period as bars beside their names, in the order of the catalogue. */
export function PartsChart({ parts, description }: { parts: PartOf[]; description: string }) {
  const x = scaleLinear().domain([0, Math.max(...parts.map(({ value }) => value ?? 0), 0) || 1]).range([0, width - 70])
  return (
    <svg className="chart__drawing chart__drawing--parts" viewBox={`0 0 ${width} ${parts.length * row}`} role="img" aria-label={description}>
      {parts.map(({ key, label, lang, value, told }, index) => (
        <g key={key}>
          <text className="chart__part" x={0} y={index * row + 14} lang={lang}>
            {label}
          </text>
          {value !== null && <rect className="chart__bar" x={0} y={index * row + 20} width={Math.max(x(Math.max(value, 0)), 1)} height={14} />}
          <text className="chart__value" x={(value === null ? 0 : x(Math.max(value, 0))) + 6} y={index * row + 32}>
            {told}
          </text>
        </g>
      ))}
    </svg>
  )
}
