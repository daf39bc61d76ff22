import { Button, ButtonLink } from '../design/button.tsx'
import { useFrame } from '../frame/frame.tsx'

/** The verb that sends a form, and the way out that changes nothing. */
export function FormButtons({ verb, back, danger = false }: { verb: string; back: string; danger?: boolean }) {
  const { t } = useFrame()
  return (
    <div className="form-buttons">
      <Button type="submit" kind={danger ? 'danger' : 'primary'}>{verb}</Button>
      <ButtonLink href={back} kind="secondary">{t('staff:cancel')}</ButtonLink>
    </div>
  )
}
