import type { AnswerState } from '@koto/server/types'
import { Icon, type IconName } from '../../design/icon.tsx'
import { useFrame } from '../../frame/frame.tsx'

/** An answer's states in the order in which it goes through them. */
export const answerStates = ['open', 'draft', 'submitted', 'returned', 'accepted'] as const satisfies readonly AnswerState[]

const looks: Record<AnswerState | 'late', { icon: IconName; tone: 'good' | 'going' | 'careful' | 'bad' | 'quiet' }> = {
  open: { icon: 'minus', tone: 'quiet' },
  draft: { icon: 'pen-line', tone: 'quiet' },
  submitted: { icon: 'arrow-right', tone: 'going' },
  returned: { icon: 'alert-circle', tone: 'careful' },
  accepted: { icon: 'check', tone: 'good' },
  late: { icon: 'clock', tone: 'bad' },
}

/** How an answer stands: word, picture and colour. */
export function AnswerStateLabel({ state }: { state: AnswerState | 'late' }) {
  const { t } = useFrame()
  const { icon, tone } = looks[state]
  return (
    <span className={`hds-status-label state state--${tone}`}>
      <Icon name={icon} />
      {t(`rounds:state.${state}`)}
    </span>
  )
}
