import { Icon, type IconName } from '../../design/icon.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import type { ShownMeasure } from './show-report.ts'

type Milestone = ShownMeasure['milestones'][number]

const looks: Record<Milestone['state'], { icon: IconName; tone: string }> = {
  done: { icon: 'check', tone: 'good' },
  late: { icon: 'alert-circle', tone: 'careful' },
  coming: { icon: 'calendar', tone: 'quiet' },
  dropped: { icon: 'cross', tone: 'quiet' },
}

/** What was to be made, and whether it has been. */
export function MilestoneList({ milestones }: { milestones: Milestone[] }) {
  const { t } = useFrame()
  return (
    <ul className="report-milestones">
      {milestones.map(({ id, title, state, due, doneOn, body }) => (
        <li className="report-milestones__one" key={id}>
          <span className={`hds-status-label state state--${looks[state].tone}`}>
            <Icon name={looks[state].icon} />
            {t(`reports:milestone.${state}`)}
          </span>
          <span>
            <Say of={title} />{' '}
            <span className="quiet">
              {[
                doneOn === null ? null : t('reports:milestone.done-on', { day: formatDate(doneOn) }),
                due === null ? null : t('reports:milestone.due', { day: formatDate(due) }),
              ].filter(Boolean).join(', ')}
              {body !== null && (
                <>
                  {(due !== null || doneOn !== null) && ' · '}
                  <Say of={body} />
                </>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
