import type { Actor, PageLanguage, PageServices, ProgrammeOverview } from '@koto/server/types'
import { wordsOf } from '../languages/words.ts'

/** What readers ask most. Their words and the search words stand in the language files. */
const keys = ['young', 'language', 'work', 'school', 'health', 'hobby'] as const

export interface Question {
  key: (typeof keys)[number]
  query: string
  hits: number
}

const answered = new Map<string, Promise<Question[]>>()

/**
 * The questions that this programme has an answer to, each with how many. Searched once for every
 * version of the programme and language, because nothing else changes the answers.
 */
export function answeredQuestions(
  services: PageServices,
  actor: Actor,
  programme: Pick<ProgrammeOverview, 'id' | 'version'>,
  language: PageLanguage,
): Promise<Question[]> {
  const key = `${programme.id} ${programme.version.number} ${language}`
  const known = answered.get(key)
  if (known) return known
  if (answered.size > 100) answered.clear()
  const asking = ask(services, actor, programme.id, language)
  answered.set(key, asking)
  asking.catch(() => answered.delete(key))
  return asking
}

async function ask(services: PageServices, actor: Actor, programme: string, language: PageLanguage): Promise<Question[]> {
  const t = wordsOf(language)
  const questions = await Promise.all(
    keys.map(async (key) => {
      const query = t(`public:question.${key}.search`)
      const { total, corrected } = await services.programmes.search(actor, programme, query, language, { limit: 1, offset: 0 })
      return { key, query, hits: corrected === null ? total : 0 }
    }),
  )
  return questions.filter(({ hits }) => hits > 0)
}
