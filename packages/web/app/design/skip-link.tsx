import { useFrame } from '../frame/frame.tsx'

/** The first stop of the Tab key: past the header to the content. */
export function SkipLink() {
  const { t } = useFrame()
  return (
    <a className="skip" href="#content">
      {t('shell:skip')}
    </a>
  )
}
