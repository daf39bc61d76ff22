import type { EvidenceView } from '@koto/server/types'
import { Button } from '../../design/button.tsx'
import { Icon } from '../../design/icon.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { fileWords } from './file-words.ts'
import { useMilestones } from './use-milestones.ts'

/** Links and files that show that it was done; those who lead say whether everybody may see them. */
export function EvidenceList({ evidence, publish }: { evidence: EvidenceView[]; publish: boolean }) {
  const { t } = useFrame()
  const { to } = useMilestones()
  if (evidence.length === 0) return <p className="quiet">{t('milestones:evidence.none')}</p>
  return (
    <ul className="evidence">
      {evidence.map((one) => (
        <li className="evidence__one" key={one.id}>
          {one.file === null ? (
            <a className="evidence__link" href={one.link ?? ''} rel="noreferrer">
              {one.title} <Icon name="link-external" />
            </a>
          ) : (
            <a className="evidence__link" href={to.file(one.file.id)}>
              <Icon name="document" /> {one.title} <span className="quiet">({fileWords(one.title, one.file.size)})</span>
            </a>
          )}
          <span className="quiet">{t(one.public ? 'milestones:evidence.public' : 'milestones:evidence.not-public')}</span>
          {publish && (
            <form method="post">
              <input type="hidden" name="intent" value={one.public ? 'hide' : 'show'} />
              <input type="hidden" name="evidence" value={one.id} />
              <Button type="submit" kind="secondary" small>
                {t(one.public ? 'milestones:evidence.hide' : 'milestones:evidence.show')}
                <span className="hidden">: {one.title}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
