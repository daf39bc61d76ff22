import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { directionOf } from '../../languages/languages.ts'
import type { ShownNotice, ShownWaiting } from './shown.ts'

/** What it is about, as the name of a link: a measure with its number, a decision, a round, feedback. */
export function SubjectWords({ kind, about, text }: Pick<ShownWaiting | ShownNotice, 'kind' | 'about'> & { text?: ShownWaiting['text'] }) {
  const { t, language } = useFrame()
  if (about.decision !== null) {
    const name = t('work:decision', { number: about.decision })
    if (!text) return name
    return (
      <>
        {name}: <span lang={text.language === language ? undefined : text.language} dir={directionOf(text.language)}>{text.text}</span>
      </>
    )
  }
  if (about.title === null) return about.round === null ? t(`work:kind.${kind}`) : <Say of={about.round.title} />
  return (
    <>
      {about.measure !== null && `${about.measure} `}
      <Say of={about.title} />
    </>
  )
}
