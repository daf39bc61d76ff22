import type { PageHandle } from '../../../access/page-handle.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { fileAnswer } from '../../../run/milestones/file-answer.ts'
import type { Route } from './+types/file'

/** Evidence that its approver made public is everybody's; the rest is not there for them. */
export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) =>
  fileAnswer(await asked.services.running.milestones.file(asked.actor, params.programme, params.file)),
)
