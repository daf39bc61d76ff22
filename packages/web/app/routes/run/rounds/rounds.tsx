import type { PageHandle } from '../../../access/page-handle.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatDate } from '../../../languages/formats.ts'
import { said } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { roundReaders } from '../../../run/rounds/access.ts'
import { periodWords } from '../../../run/rounds/period-words.ts'
import { StateCounts } from '../../../run/rounds/state-counts.tsx'
import { useRoundTrail } from '../../../run/rounds/use-round-trail.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/rounds'

export const handle: PageHandle = { access: roundReaders, menu: { label: 'rounds:menu', order: 2 } }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => asked.services.running.rounds.list(asked.actor, params.programme))

export default function Rounds({ loaderData: { rounds, abilities } }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const { to } = useRoundTrail()
  return (
    <StaffPage
      title={t('rounds:list.title')}
      lead={t('rounds:list.lead')}
      actions={abilities.open && <ButtonLink href={to.newRound}>{t('rounds:new.title')}</ButtonLink>}
    >
      {rounds.length === 0 && (
        <EmptyState title={t('rounds:list.empty')}>
          <p>{t(abilities.open ? 'rounds:list.empty-open' : 'rounds:list.empty-wait')}</p>
        </EmptyState>
      )}
      <ul className="round-list">
        {rounds.map((round) => (
          <li className="round-list__one" key={round.number}>
            <h2 className="round-list__title">
              <a href={to.round(round.number)}>
                <Say of={said(round.title, language)} />
              </a>
            </h2>
            <p className="quiet">
              {t(`rounds:round.${round.state}`)} · {t('rounds:period')} {periodWords(round)} · {t('rounds:deadline')} {formatDate(round.deadline)}
            </p>
            <StateCounts counts={round.counts} late={round.late} />
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}
