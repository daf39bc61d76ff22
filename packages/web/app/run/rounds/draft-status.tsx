import { useFrame } from '../../frame/frame.tsx'

/** Where the script says whether the draft is saved; empty without it. Its words travel with it. */
export function DraftStatus() {
  const { t } = useFrame()
  return (
    <p
      className="draft-status"
      role="status"
      data-draft-status=""
      data-saving={t('rounds:draft.saving')}
      data-saved={t('rounds:draft.saved')}
      data-offline={t('rounds:draft.offline')}
      data-restored={t('rounds:draft.restored')}
      data-conflict={t('rounds:draft.conflict')}
      data-refused={t('rounds:draft.refused')}
    />
  )
}
