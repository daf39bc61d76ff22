import type { MilestoneFilter, MilestoneList } from '@koto/server/types'
import { Button } from '../../design/button.tsx'
import { useFrame } from '../../frame/frame.tsx'
import type { InLanguage } from '../../languages/in-language.ts'
import { formatNumber } from '../../languages/formats.ts'
import { AskChoice } from '../../staff/ask.tsx'
import { standings } from './standing-label.tsx'
import { useMilestones } from './use-milestones.ts'

type Listed = InLanguage<Pick<MilestoneList, 'counts' | 'bodies' | 'hasOwn'>>

/** Which milestones to show: each choice is an address, so it can be kept and sent. */
export function MilestoneFilters({ filter, list: { counts, bodies, hasOwn } }: { filter: MilestoneFilter; list: Listed }) {
  const { t } = useFrame()
  const { to } = useMilestones()
  const choices = [
    { key: 'all', count: counts.all, is: filter.standing === undefined && !filter.mine, href: to.list({ body: filter.body }) },
    ...(hasOwn ? [{ key: 'mine', count: counts.mine, is: filter.mine === true, href: to.list({ mine: true }) }] : []),
    ...standings
      .filter((standing) => counts[standing] > 0 || filter.standing === standing)
      .map((standing) => ({
        key: standing, count: counts[standing], is: filter.standing === standing, href: to.list({ standing, body: filter.body }),
      })),
  ]
  return (
    <>
      <nav aria-label={t('milestones:filter.label')}>
        <ul className="milestone-choices">
          {choices.map(({ key, count, is, href }) => (
            <li key={key}>
              <a className="milestone-choices__one" href={href} aria-current={is ? 'true' : undefined}>
                {t(`milestones:filter.${key}`)} <span className="figure">{formatNumber(count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form className="ask" action={to.milestones}>
        {filter.standing && <input type="hidden" name="standing" value={filter.standing} />}
        {filter.mine && <input type="hidden" name="mine" value="yes" />}
        <AskChoice
          name="body"
          label={t('milestones:field.body')}
          all={t('staff:all')}
          value={filter.body ?? ''}
          options={bodies.map(({ id, name }) => ({ value: id, label: name.text, lang: name.lang }))}
        />
        <Button kind="secondary" type="submit" small>
          {t('milestones:filter.show')}
        </Button>
      </form>
    </>
  )
}
