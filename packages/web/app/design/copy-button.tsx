import { useFrame } from '../frame/frame.tsx'
import { Icon } from './icon.tsx'

/** Puts a text on the clipboard. Shown only when the enhancement script runs. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useFrame()
  return (
    <button className="quiet-button" type="button" hidden data-copy={text} data-copied={t('shell:copied')}>
      <Icon name="copy" />
      <span>{label}</span>
    </button>
  )
}
