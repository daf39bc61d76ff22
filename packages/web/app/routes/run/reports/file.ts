import type { PageHandle } from '../../../access/page-handle.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { reportReaders } from '../../../run/reports/access.ts'
import { sendFile } from '../../../run/reports/send-file.ts'
import type { Route } from './+types/file'

export const handle: PageHandle = { access: reportReaders }

/** A report as a file, for those who work with the programme. */
export const loader = load(({ asked, params }: Asking<Route.LoaderArgs>) => sendFile(asked, params.programme, params.number, params.file))
