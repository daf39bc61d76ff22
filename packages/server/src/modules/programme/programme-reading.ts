import type { Actor } from '../../platform/access/actor.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Scope } from '../../platform/database/scope.ts'
import type { ProgrammeReading } from './reading.ts'
import { today } from './progress/today.ts'
import { publicChangeStamp } from './running/public-change.ts'
import { languagesOf } from './search/languages.ts'
import { search } from './search/search.ts'
import { createSnapshots, type Snapshots } from './store/snapshots.ts'
import { readMain, readStamp } from './store/programme-row.ts'
import { bodiesListed, bodyPage } from './views/body.ts'
import { indicatorPage, indicatorViews } from './views/indicator.ts'
import { measurePage } from './views/measure.ts'
import { aboutPage, planPage, programmeListed, programmeOverview } from './views/programme.ts'
import type { Snapshot } from './views/snapshot.ts'
import { setView, themeView } from './views/theme.ts'
import { programmeTree } from './views/tree.ts'

/** At most this many hits a page of search results. */
const mostHits = 100

/**
 * The reading of programmes. A page takes one query when its programme's version has been read
 * before, and four when it has not; search takes two more.
 */
export function createProgrammeReading({ database, snapshots = createSnapshots() }: { database: Database; snapshots?: Snapshots }): ProgrammeReading {
  const read = <Result>(actor: Actor, programme: string, view: (snapshot: Snapshot, scope: Scope) => Result | Promise<Result>) =>
    database.withActor(actor, async (scope) => view(await snapshots.read(scope, programme), scope))
  return {
    list: (actor) =>
      database.withActor(actor, async (scope) =>
        (await snapshots.all(scope)).map(({ snapshot, main }) => programmeListed(snapshot, main)),
      ),
    overview: (actor, programme) =>
      read(actor, programme, async (snapshot, scope) => programmeOverview(snapshot, await readMain(scope, programme))),
    theme: (actor, programme, id) => read(actor, programme, (snapshot) => themeView(snapshot, id)),
    set: (actor, programme, number) => read(actor, programme, (snapshot) => setView(snapshot, number)),
    measure: (actor, programme, number) => read(actor, programme, (snapshot) => measurePage(snapshot, number)),
    indicators: (actor, programme) => read(actor, programme, indicatorViews),
    indicator: (actor, programme, id) => read(actor, programme, (snapshot) => indicatorPage(snapshot, id)),
    bodies: (actor, programme) => read(actor, programme, bodiesListed),
    body: (actor, programme, id) => read(actor, programme, (snapshot) => bodyPage(snapshot, id)),
    plan: (actor, programme, id) => read(actor, programme, (snapshot) => planPage(snapshot, id)),
    concepts: (actor, programme) => read(actor, programme, (snapshot) => snapshot.document.concepts),
    bestPractices: (actor, programme) => read(actor, programme, (snapshot) => snapshot.document.bestPractices),
    about: (actor, programme) => read(actor, programme, aboutPage),
    tree: (actor, programme) => read(actor, programme, programmeTree),
    version: (actor, programme) => read(actor, programme, (snapshot) => snapshot.version),
    stamp: (actor) => database.withActor(actor, async (scope) => `${await readStamp(scope)} ${await publicChangeStamp(scope)} ${today(scope.clock)}`),
    search: (actor, programme, query, language, { limit, offset } = { limit: 20, offset: 0 }) =>
      read(actor, programme, (snapshot, scope) => {
        const known = languagesOf(snapshot.document)
        const first = known.includes(language) ? language : 'en'
        return search(scope, {
          programme,
          query,
          languages: [first, ...known.filter((other) => other !== first)],
          limit: Math.min(Math.max(Math.trunc(limit), 1), mostHits),
          offset: Math.max(Math.trunc(offset), 0),
        })
      }),
  }
}
