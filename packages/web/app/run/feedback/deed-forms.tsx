import { Button } from '../../design/button.tsx'
import { useFrame } from '../../frame/frame.tsx'
import type { Said } from '../../languages/in-language.ts'

interface Abilities { handOver: boolean; close: boolean; markSpam: boolean; unmarkSpam: boolean; publish: boolean; withdraw: boolean }

/** What one may do besides answering, each a form of its own. */
export function DeedForms({ abilities, version, bodies }: { abilities: Abilities; version: number; bodies: { id: string; name: Said }[] }) {
  const { t } = useFrame()
  const verbs = [
    { there: abilities.publish, deed: 'publish', word: t('feedback:one.publish-verb') },
    { there: abilities.withdraw, deed: 'withdraw', word: t('feedback:one.withdraw') },
    { there: abilities.close, deed: 'close', word: t('feedback:one.close') },
    { there: abilities.markSpam, deed: 'mark-spam', word: t('feedback:one.mark-spam') },
    { there: abilities.unmarkSpam, deed: 'unmark-spam', word: t('feedback:one.unmark-spam') },
  ].filter(({ there }) => there)
  return (
    <>
      {abilities.handOver && (
        <form method="post" className="deeds">
          <input type="hidden" name="version" value={version} />
          <div className="ask__one">
            <label className="field__label" htmlFor="hand-over-to">{t('feedback:one.hand-over-to')}</label>
            <select className="ask__input" id="hand-over-to" name="body" defaultValue="">
              <option value="">{t('feedback:one.choose')}</option>
              {bodies.map(({ id, name }) => (
                <option key={id} value={id} lang={name.lang}>{name.text}</option>
              ))}
            </select>
          </div>
          <Button type="submit" name="deed" value="hand-over" kind="secondary" small>{t('feedback:one.hand-over')}</Button>
        </form>
      )}
      {verbs.length > 0 && (
        <form method="post" className="deeds after">
          <input type="hidden" name="version" value={version} />
          {verbs.map(({ deed, word }) => (
            <Button key={deed} type="submit" name="deed" value={deed} kind="secondary" small>{word}</Button>
          ))}
        </form>
      )}
    </>
  )
}
