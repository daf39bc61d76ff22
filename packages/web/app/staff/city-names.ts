import { textIn } from '../languages/local-text.ts'
import type { Asked } from '../loading/load.ts'

/** The names of the cities that have a programme, by their id; other cities go by their id. */
export async function cityNames({ services, actor, language }: Asked): Promise<Map<string, string>> {
  const programmes = await services.programmes.list(actor)
  return new Map(programmes.map(({ city }) => [city.id, textIn(city.name, language).text]))
}
