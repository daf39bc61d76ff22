import type { MilestoneTold, PublicMilestone, ScheduleTold } from '@koto/server/types'
import { Icon, type IconName } from '../design/icon.tsx'
import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatDate } from '../languages/formats.ts'
import { said } from '../languages/in-language.ts'
import { wrote } from './wrote.ts'
import { span } from './measure-now.tsx'

const icons: Record<MilestoneTold['standing'], IconName> = {
  done: 'check', late: 'alert-circle', coming: 'calendar', dropped: 'cross', 'no-day': 'minus',
}

/** What is to be ready, as a line in time: the earliest at the top. Each says in words how it stands. */
export function MilestoneLine({ milestones, schedule, evidence, fileAt }: {
  milestones: MilestoneTold[]
  schedule: ScheduleTold | null
  /** By milestone: what its approver lets everybody see. */
  evidence: Record<string, PublicMilestone['evidence']>
  fileAt: (file: string) => string
}) {
  const { t, language } = useFrame()
  return (
    <>
      {milestones.length > 0 && (
        <ol className="milestone-line">
          {milestones.map((milestone) => (
            <li key={milestone.id} className={`milestone-line__one milestone-line__one--${milestone.standing}`}>
              <span className="milestone-line__mark">
                <Icon name={icons[milestone.standing]} />
              </span>
              <div>
                <p className="milestone-line__title">
                  <Say of={said(milestone.title, language)} />
                </p>
                <p className="milestone-line__when">
                  <b>{t(`progress:milestone.${milestone.standing}`)}</b>
                  {milestone.doneOn !== null && <span className="figure"> {formatDate(milestone.doneOn)}</span>}
                  {milestone.due !== null && (
                    <span>
                      {' · '}
                      {t('progress:milestone.due')} <span className="figure">{formatDate(milestone.due)}</span>
                    </span>
                  )}
                  {milestone.body && (
                    <span>
                      {' · '}
                      <Say of={said(milestone.body.name, language)} />
                    </span>
                  )}
                </p>
                {milestone.droppedWhy && (
                  <p>
                    <Say of={wrote(milestone.droppedWhy, language)} />
                  </p>
                )}
                {(evidence[milestone.id] ?? []).map(({ id, title, link, file }) => (
                  <p key={id} className="milestone-line__evidence">
                    <a href={link ?? fileAt(file!.id)}>
                      <Icon name="document" /> {title}
                    </a>
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ol>
      )}
      {schedule && schedule.phases.length > 0 && (
        <>
          <h3 className="after">{t('progress:phases')}</h3>
          <ol className="phases">
            {schedule.phases.map((phase, index) => (
              <li key={index} className="phases__one">
                <span className="figure quiet">{span(phase)}</span> <Say of={said(phase.title, language)} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}
