import { basename, join, relative } from 'node:path'
import { systemActor } from '../../platform/access/actor.ts'
import { projectFolder } from '../../platform/config/config.ts'
import { Problem } from '../../platform/problems/problem.ts'
import { checkProgramme, liveDemo, notAllowed, printProblems } from '../../modules/programme/index.ts'
import { loadDemoOrganisation } from '../../modules/organisation/index.ts'
import { composeLoading, demoLifeFile, demoOrganisationFile } from '../../services.ts'
import { say } from '../progress.ts'
import { left, type Step } from '../step.ts'

const folder = join(projectFolder, 'programmes/helsinki-2017-2021')

/**
 * In the demo: Helsinki's programme as it is written in the folder, so that whoever edits it sees it at the
 * next start. Elsewhere programmes are loaded by an administrator, who is shown what changes and asked.
 */
export const programme: Step = {
  name: 'programme',
  async run(context) {
    if (!context.config.demo) return 'as it was loaded'
    const check = checkProgramme(folder)
    if (check.document === null) {
      throw new Problem({ code: 'wrong-programme', status: 422, title: 'The programme is wrong', detail: `${relative(projectFolder, folder)} cannot be loaded:\n\n${printProblems(check)}` })
    }
    const loading = composeLoading(left(context.database, 'database'))
    const actor = systemActor('load-programme')
    const plan = await loading.plan(actor, check.document)
    const retired = notAllowed(plan)
    if (retired.length > 0) {
      say(`  The folder lacks ${retired.map((item) => `${item.kind} ${item.key}`).join(', ')}, so what was loaded before stays. To retire them: npm run koto -- programme load programmes/helsinki-2017-2021 --allow-retire ${retired.map((item) => item.key).join(',')}`)
      return `version ${plan.version} stays`
    }
    const { loaded, summary } = await loading.load(actor, check.document)
    return plan.empty ? `version ${loaded}` : `version ${loaded}: ${summary}`
  },
}

/** In the demo: the made-up people, at the units that the programme has made. */
export const demoPeople: Step = {
  name: 'demo organisation',
  async run(context) {
    if (!context.config.demo) return 'none: this is no demo'
    const added = await loadDemoOrganisation(left(context.database, 'database'), demoOrganisationFile)
    return added.length === 0 ? 'there already' : `${added.length} made-up people`
  },
}

/** In the demo: how they have lived through the programme, so that every page has something to show. */
export const demoLife: Step = {
  name: 'demo life',
  async run(context) {
    if (!context.config.demo) return 'none: this is no demo'
    const { app } = left(context.urls, 'PostgreSQL')
    const rounds = await liveDemo({ url: app, file: demoLifeFile, programme: basename(folder) })
    return rounds === null ? 'lived already' : `lived through ${rounds} rounds`
  },
}
