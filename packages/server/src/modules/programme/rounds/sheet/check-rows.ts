import { staffLanguages, type StaffLanguage } from '../../../../platform/languages/localized-text.ts'
import { longestText, sameDraft } from '../answer-draft.ts'
import type { ImportChecked, ImportedRow, RowError } from './contract.ts'
import type { FilledRow } from './read-sheet.ts'
import { achievedOf, achievedWords } from './sheet-words.ts'
import type { ShareRow } from './shares.ts'

const keyOf = (measure: string, body: string) => `${measure} ${body}`

/** Looks filled rows through against the shares of the one who brings them. Nothing fits unless everything does. */
export function checkRows(filled: FilledRow[], shares: ShareRow[]): ImportChecked {
  const known = new Map(shares.map((share) => [keyOf(share.measure, share.body), share]))
  const seen = new Map<string, number>()
  const errors: RowError[] = []
  const rows: ImportedRow[] = []
  let same = 0
  for (const { row, cells } of filled) {
    const [measure, body] = [cells.measure ?? '', cells.body ?? '']
    const wrong = (column: RowError['column'], code: RowError['code'], found: string, right: string[] = []) => errors.push({ row, column, code, found: found.slice(0, 100), right })
    const share = known.get(keyOf(measure, body))
    if (share === undefined) {
      const ofBody = shares.filter((one) => one.body === body).map((one) => one.measure)
      if (ofBody.length > 0) wrong('measure', 'no-such-share', measure, ofBody)
      else wrong('body', 'no-such-share', body, [...new Set(shares.map((one) => one.body))])
      continue
    }
    const before = seen.get(keyOf(measure, body))
    seen.set(keyOf(measure, body), row)
    if (before !== undefined) {
      wrong('measure', 'twice', `${measure}, ${body}`, [String(before)])
      continue
    }
    const draft = readDraft(cells, wrong)
    if (draft === undefined) continue
    if (sameDraft(draft, share)) same += 1
    else if (share.state === 'accepted' || share.state === 'submitted') wrong('sheet', 'locked', keyOf(measure, body))
    else if (cells.version !== String(share.version)) wrong('version', /^\d+$/.test(cells.version ?? '') ? 'changed-meanwhile' : 'not-a-version', cells.version ?? '', [String(share.version)])
    else rows.push({ row, measure, body, version: share.version, ...draft })
  }
  return { rows: errors.length > 0 ? [] : rows, errors, same }
}

type Wrong = (column: RowError['column'], code: RowError['code'], found: string, right?: string[]) => void

function readDraft(cells: FilledRow['cells'], wrong: Wrong) {
  const { words = '', risks = '' } = cells
  const achieved = achievedOf(cells.achieved ?? '')
  const language = (cells.language ?? '').toLowerCase()
  const known = staffLanguages.find((one) => one === language)
  if (achieved === undefined) wrong('achieved', 'not-a-choice', cells.achieved ?? '', Object.values(achievedWords).map((all) => Object.values(all).join(' / ')))
  if (words.length > longestText) wrong('words', 'too-long', words, [String(longestText)])
  if (risks.length > longestText) wrong('risks', 'too-long', risks, [String(longestText)])
  if (known === undefined) wrong('language', 'not-a-choice', cells.language ?? '', [...staffLanguages])
  if (achieved === undefined || known === undefined || words.length > longestText || risks.length > longestText) return undefined
  return { achieved, words, risks, language: known as StaffLanguage }
}
