import { textIn, type StaffLanguage } from '../../../platform/languages/localized-text.ts'
import type { NoticeAbout, NoticeKind } from './contract.ts'
import { mailWords, type DigestGroup } from './mail-words.ts'
import { placeOf, workPage } from './places.ts'

/** A notice as a digest tells it. */
export interface DigestNotice {
  kind: NoticeKind
  programme: string
  subject: string
  step: string
  about: NoticeAbout
}

export interface Digest {
  subject: string
  text: string
  html: string
}

const groups: DigestGroup[] = ['silent', 'late', 'returned', 'soon', 'new']

/**
 * One mail of all that is new for a person: what waits, until when, and where it is done. It names no people, and says
 * nothing of what was written.
 *
 * @param notices the oldest first; of several about one matter the newest counts
 */
export function digestOf(notices: readonly DigestNotice[], language: StaffLanguage, publicUrl: string): Digest {
  const newest = [...new Map(notices.map((notice) => [`${notice.kind} ${notice.subject}`, notice])).values()]
  const words = mailWords[language]
  const parts = groups.flatMap((group) => {
    const here = newest.filter(({ step }) => groupOf(step) === group)
    return here.length === 0 ? [] : [{ title: words.group[group], lines: here.map((one) => lineOf(one, language, publicUrl)) }]
  })
  const lead = words.lead(newest.length)
  const all = `${publicUrl}${workPage(language)}`
  return {
    subject: `Koto: ${words.subject(newest.length)}`,
    text: [
      lead, '',
      ...parts.flatMap(({ title, lines }) => [title.toUpperCase(), '', ...lines.flatMap(({ words, href }) => [`- ${words}`, `  ${href}`]), '']),
      `${words.all}:`, all, '', words.why, '',
    ].join('\n'),
    html: [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(words.subject(newest.length))}</title></head><body>`,
      `<p>${escape(lead)}</p>`,
      ...parts.map(({ title, lines }) =>
        `<h2>${escape(title)}</h2><ul>${lines.map(({ words, href }) => `<li><a href="${escape(href)}">${escape(words)}</a></li>`).join('')}</ul>`),
      `<p><a href="${escape(all)}">${escape(words.all)}</a></p><p>${escape(words.why)}</p></body></html>`,
    ].join('\n'),
  }
}

function groupOf(step: string): DigestGroup {
  const [what] = step.split('-')
  return what === 'lead' || what === 'coordinator' ? 'silent' : what === 'late' || what === 'returned' || what === 'soon' ? what : 'new'
}

function lineOf({ kind, programme, about }: DigestNotice, language: StaffLanguage, publicUrl: string): { words: string; href: string } {
  const words = mailWords[language]
  const of = about.decision !== null ? words.decision(about.decision) : about.measure === null ? undefined : words.measure(about.measure)
  const title = about.title === null ? undefined : textIn(about.title, language).text
  const facts = [
    [of, title].filter((one) => one !== undefined).join(' '),
    about.body === null ? '' : textIn(about.body, language).text,
    about.round === null ? '' : textIn(about.round.title, language).text,
    about.due === null ? '' : words.due(about.due.split('-').map(Number).reverse().join('.')),
  ].filter((one) => one !== '')
  return { words: `${words.kind[kind]}: ${facts.join(', ')}`, href: `${publicUrl}${placeOf(language, programme, kind, about)}` }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
