import { z } from 'zod'
import type { Actor } from '../../../platform/access/actor.ts'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { noPrinter } from '../../../platform/pdf/printer.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import { allow } from '../running/allow.ts'
import type { AllRunningDeps } from '../running/deps.ts'
import { may, worksWithProgramme } from '../running/policy.ts'
import { tellPublicChange } from '../running/public-change.ts'
import { gather } from './content.ts'
import type { NewReport, ReportListed, ReportPage, ReportService } from './contract.ts'
import { dayInCity } from './days.ts'
import { differenceOf } from './difference.ts'
import { reportCsv } from './files/csv.ts'
import { forEverybody } from './for-everybody.ts'
import { createPdfs } from './files/pdf.ts'
import { reportXlsx } from './files/xlsx.ts'
import { addReport, publishReport } from './store.ts'
import { suggestReport } from './suggest.ts'
import { summarise } from './summary.ts'
import { listReports, readReport, type ReportRow } from './views.ts'

const New = z.object({ title: LocalizedText, starts: z.iso.date(), ends: z.iso.date() })

/** The use cases of frozen reports: what is not published is found only by those who work with the programme. */
export function createReports({ database, snapshots, printer = noPrinter, publicUrl }: AllRunningDeps): ReportService {
  const pdfs = createPdfs(printer, publicUrl)

  async function readFor(scope: Scope, programme: string, number: string): Promise<ReportPage & { id: string }> {
    const report = await readReport(scope, programme, number)
    const content = worksWithProgramme(scope.actor) ? report.content : forEverybody(report.content)
    const earlier = (await listReports(scope, programme)).filter((other) => other.number < report.number)
    return {
      ...report, content, summary: summarise(content), earlier: earlier.map((other) => ({ number: other.number, title: other.title })),
      abilities: { publish: report.publishedAt === null && may(scope.actor, 'publish', 'report') },
    }
  }
  const read = (actor: Actor, programme: string, number: string) =>
    database.withActor(actor, (scope) => readFor(scope, programme, number))

  return {
    list: (actor, programme) => database.withActor(actor, async (scope) => {
      await snapshots.read(scope, programme)
      return { reports: (await listReports(scope, programme)).map(withoutId), abilities: { freeze: may(actor, 'freeze', 'report') } }
    }),
    suggestion: (actor, programme) => database.withActor(actor, async (scope) => {
      allow(scope, 'freeze', 'report')
      return suggestReport((await snapshots.read(scope, programme)).document, dayInCity(scope.clock.now()))
    }),
    freeze: (actor, programme, asked) => database.withActor(actor, async (scope) => {
      allow(scope, 'freeze', 'report')
      const report = checked(asked)
      const content = await gather(scope, await snapshots.read(scope, programme), { starts: report.starts, ends: report.ends })
      const { id, number, sha256 } = await addReport(scope, programme, report, content)
      await audit(scope, { action: 'programme.report-frozen', subject: { kind: 'report', id }, after: { programme, number, ...report, sha256 } })
      return number
    }),
    publish: (actor, programme, number) => database.withActor(actor, async (scope) => {
      allow(scope, 'publish', 'report')
      const report = await readReport(scope, programme, number)
      if (report.publishedAt !== null) return
      await publishReport(scope, report.id)
      await audit(scope, { action: 'programme.report-published', subject: { kind: 'report', id: report.id }, after: { programme, number: report.number } })
      const { title, starts, ends } = report
      await tellPublicChange(scope, { programme, kind: 'report', subject: report.id, told: { number: report.number, title, starts, ends } })
    }),
    read: async (actor, programme, number) => withoutId(await read(actor, programme, number)),
    compare: (actor, programme, from, to) => database.withActor(actor, async (scope) => {
      allow(scope, 'read', 'report')
      const [one, other] = [await readReport(scope, programme, from), await readReport(scope, programme, to)]
      return { from: listedOnly(one), to: listedOnly(other), difference: differenceOf(one.content, other.content) }
    }),
    csv: async (actor, programme, number, words) => reportCsv((await read(actor, programme, number)).content, words),
    xlsx: async (actor, programme, number, words) => reportXlsx(await read(actor, programme, number), words),
    pdf: async (actor, programme, number, language) => pdfs.of(actor, await read(actor, programme, number), language),
  }
}

function checked(report: NewReport): NewReport {
  const parsed = New.safeParse(report)
  if (!parsed.success) {
    throw invalid(parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), code: 'invalid', message })))
  }
  if (parsed.data.ends < parsed.data.starts) {
    throw invalid([{ field: 'ends', code: 'ends-before-start', message: 'The period must end on the day it starts, or later.' }])
  }
  return parsed.data
}

function withoutId<Report extends ReportRow>({ id: _, ...rest }: Report): Omit<Report, 'id'> {
  return rest
}

function listedOnly({ number, title, starts, ends, frozenAt, frozenBy, publishedAt }: ReportRow): ReportListed {
  return { number, title, starts, ends, frozenAt, frozenBy, publishedAt }
}
