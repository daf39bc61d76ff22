import { useFrame } from '../frame/frame.tsx'

/** The parts of a long page. Beside the text on wide screens; above it, as a line that folds, on narrow ones. */
export function OnThisPage({ parts }: { parts: { id: string; label: string }[] }) {
  const { t } = useFrame()
  return (
    <nav className="rail" aria-labelledby="rail-title">
      <p className="rail__title" id="rail-title">
        {t('public:on-this-page')}
      </p>
      <ul className="rail__list">
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a className="rail__link" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
