import { data, redirect } from 'react-router'
import { isProblem, type Asked } from '../../loading/load.ts'
import { staffLanguage } from '../../staff/staff-language.ts'
import { reportWords } from './report-words.ts'

const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const

/** A report as a file: `report-3.pdf`, `.xlsx`, `.csv`. Where no PDF can be made, a page says so. */
export async function sendFile({ services, actor, language }: Asked, programme: string, number: string, file: string): Promise<Response> {
  const kind = file.slice(file.lastIndexOf('.') + 1)
  if (!Object.hasOwn(types, kind) || file !== `report-${number}.${kind}`) throw data({ code: 'not-found' }, 404)
  const { reports } = services.running
  const words = reportWords(language)
  const make = {
    csv: () => reports.csv(actor, programme, number, words),
    xlsx: () => reports.xlsx(actor, programme, number, words),
    pdf: () => reports.pdf(actor, programme, number, staffLanguage(language)),
  }
  try {
    const content = await make[kind as keyof typeof types]()
    return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
      headers: {
        'content-type': types[kind as keyof typeof types],
        'content-disposition': `attachment; filename="${programme}-${file}"`,
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    if (isProblem(error) && error.status === 503) throw redirect(`/${language}/problem/${error.code}`, 303)
    throw error
  }
}
