import { data, redirect } from 'react-router'
import type { ImportChecked } from '@koto/server/types'
import type { PageHandle } from '../../../access/page-handle.ts'
import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import { Notification } from '../../../design/notification.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { wordsOf } from '../../../languages/words.ts'
import { isProblem, load, type Asking } from '../../../loading/load.ts'
import { runAddresses } from '../../../run/addresses.ts'
import { answerWriters } from '../../../run/rounds/access.ts'
import { ImportErrors } from '../../../run/rounds/import-errors.tsx'
import { ImportPreview } from '../../../run/rounds/import-preview.tsx'
import { roundNumber } from '../../../run/rounds/place-of.ts'
import { readRows, readWorkbook } from '../../../run/rounds/read-import.ts'
import { tellRound } from '../../../run/rounds/round-done.tsx'
import { refusedWords } from '../../../run/rounds/send-round.ts'
import { useRoundTrail } from '../../../run/rounds/use-round-trail.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/import'

export const handle: PageHandle = { access: answerWriters }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { number, title, abilities } = await asked.services.running.rounds.round(asked.actor, params.programme, roundNumber(params.number))
  if (!abilities.import) throw data({ code: 'not-found' }, 404)
  return { number, title }
})

/** What was found in the workbook, or why the rows could not be saved. */
interface Found {
  checked: ImportChecked | null
  problem: string | null
}

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const { rounds } = asked.services.running
  const number = roundNumber(params.number)
  const form = await request.formData()
  const t = wordsOf(asked.language)
  const refused = (problem: string, status: number) => data<Found>({ checked: null, problem }, status)
  try {
    const rows = readRows(form)
    if (rows !== undefined) {
      await rounds.importRows(asked.actor, params.programme, number, rows)
      return redirect(tellRound(runAddresses(asked.language, params.programme).round(number), 'imported'), 303)
    }
    const file = await readWorkbook(form)
    if (file === undefined) return refused(t('rounds:import.choose'), 422)
    const checked = await rounds.checkSheet(asked.actor, params.programme, number, file)
    return data<Found>({ checked, problem: null }, checked.errors.length > 0 ? 422 : 200)
  } catch (error) {
    if (!isProblem(error) || error.code === 'not-found' || error.code === 'sign-in-first') throw error
    return refused(error.code === 'invalid' ? t('rounds:import.changed') : refusedWords(error.code, t), error.status)
  }
})

export default function Import({ loaderData: { number, title }, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, round } = useRoundTrail()
  const { checked, problem } = actionData ?? { checked: null, problem: null }
  return (
    <StaffPage title={t('rounds:import.title')} lead={t('rounds:import.lead')} trail={round(number, title)}>
      {problem !== null && <Notification kind="error" title={problem} live />}
      {checked !== null && checked.errors.length > 0 && <ImportErrors errors={checked.errors} />}
      {checked !== null && checked.errors.length === 0 && <ImportPreview checked={checked} back={to.round(number)} />}
      <Part id="take" title={t('rounds:import.take')}>
        <p>
          <a href={`${to.round(number)}/shares.xlsx`} className="download">
            <Icon name="document" /> {t('rounds:import.download')}
          </a>
        </p>
      </Part>
      <Part id="bring" title={t('rounds:import.bring')} note={t('rounds:import.bring-help')}>
        <form method="post" encType="multipart/form-data" className="form">
          <label className="field__label" htmlFor="file">{t('rounds:import.file')}</label>
          <input className="file-field" type="file" id="file" name="file" accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" required />
          <div className="form-buttons">
            <Button type="submit" kind={checked !== null && checked.rows.length > 0 ? 'secondary' : 'primary'}>{t('rounds:import.check')}</Button>
          </div>
        </form>
      </Part>
    </StaffPage>
  )
}
