import type { Database } from '../../../platform/database/database.ts'
import type { Mailer } from '../../../platform/mail/mailer.ts'
import type { Printer } from '../../../platform/pdf/printer.ts'
import type { Snapshots } from '../store/snapshots.ts'

/** What the rooms of a running programme stand on. */
export interface RunningDeps {
  database: Pick<Database, 'withActor'>
  /** The programmes as they were loaded, kept in memory. */
  snapshots: Snapshots
  /** Where readers find this installation, without a slash at the end. */
  publicUrl: () => string
  /** Without one, no mail is sent. */
  mailer?: Mailer | undefined
  /** The installation's secrets, the newest first: it signs, and what an earlier one signed holds. Without any, what is signed holds until the next start. */
  secrets?: readonly string[] | undefined
}

/** What all rooms together stand on: that, and what one of them alone needs. */
export interface AllRunningDeps extends RunningDeps {
  /** Makes PDFs of our own pages; without one, nothing is printed. */
  printer?: Printer | undefined
}
