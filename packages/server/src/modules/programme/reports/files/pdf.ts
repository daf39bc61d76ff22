import type { Actor } from '../../../../platform/access/actor.ts'
import type { Printer } from '../../../../platform/pdf/printer.ts'
import { worksWithProgramme } from '../../running/policy.ts'
import type { StaffLanguage } from '../../../../platform/languages/localized-text.ts'
import type { ReportPage } from '../contract.ts'

/** A report never changes, so what was printed once is kept for the next who asks; so many of them. */
const mostKept = 8

/** Prints the page of a report; of a PDF that was made before, the same one. */
export function createPdfs(printer: Printer, publicUrl: () => string) {
  const kept = new Map<string, Promise<Uint8Array>>()
  return {
    of(actor: Actor, { number, content, title, sha256 }: ReportPage, language: StaffLanguage): Promise<Uint8Array> {
      const place = worksWithProgramme(actor) ? 'run' : 'programmes'
      const path = `/${language}/${place}/${content.programme.id}/reports/${number}`
      const key = `${path} ${sha256}`
      const known = kept.get(key)
      if (known !== undefined) return known
      const made = printer.print({
        url: new URL(path, publicUrl()), actor,
        runningTitle: title[language],
        runningTitles: Object.fromEntries(content.themes.map((theme) => [`theme-${theme.id}`, theme.title[language]])),
      })
      kept.set(key, made)
      made.catch(() => kept.delete(key))
      if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
      return made
    },
  }
}
