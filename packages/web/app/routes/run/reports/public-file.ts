import type { PageHandle } from '../../../access/page-handle.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { sendFile } from '../../../run/reports/send-file.ts'
import type { Route } from './+types/public-file'

export const handle: PageHandle = { access: 'public' }

/** A report as a file: what is published of it. */
export const loader = load(({ asked, params }: Asking<Route.LoaderArgs>) => sendFile(asked, params.programme, params.number, params.file))
