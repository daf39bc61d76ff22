import type { Scope } from '../../../platform/database/scope.ts'
import { responsibleFor } from '../model/responsible.ts'
import { nameOf, type Item } from '../model/item.ts'
import type { ProgrammeTables } from '../tables.ts'
import type { LinkContext } from './item-tables.ts'

/** Takes out of the contents who answers for which measure and indicator. Retired items keep what they had. */
export async function writeAnswering(scope: Scope, items: Item[], context: LinkContext): Promise<void> {
  const db = scope.db<ProgrammeTables>()
  const measures = items.filter((item) => item.kind === 'measure')
  const indicators = items.filter((item) => item.kind === 'indicator')
  const ids = (list: Item[]) => list.map((item) => context.id(nameOf(item)))
  if (measures.length > 0) await db.deleteFrom('measure_body').where('measure', 'in', ids(measures)).execute()
  if (indicators.length > 0) await db.deleteFrom('indicator_body').where('indicator', 'in', ids(indicators)).execute()

  const measureBodies = measures.flatMap((measure) =>
    (measure.content.bodies as { body: string; role: string }[]).map(({ body, role }, position) => ({
      measure: context.id(nameOf(measure)),
      body: context.id(`body ${body}`),
      role,
      position,
    })),
  )
  const indicatorBodies = indicators.flatMap((indicator) => {
    const measure = indicator.parent?.kind === 'measure' ? context.item(nameOf(indicator.parent)) : undefined
    return responsibleFor(indicator.content, measure?.content).map((body, position) => ({
      indicator: context.id(nameOf(indicator)),
      body: context.id(`body ${body}`),
      position,
    }))
  })
  // A body named twice in one list is kept once, where it stands first.
  if (measureBodies.length > 0)
    await db
      .insertInto('measure_body')
      .values(measureBodies)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  if (indicatorBodies.length > 0)
    await db
      .insertInto('indicator_body')
      .values(indicatorBodies)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}
