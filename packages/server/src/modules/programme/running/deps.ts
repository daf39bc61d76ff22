import type { Database } from '../../../platform/database/database.ts'
import type { Mailer } from '../../../platform/mail/mailer.ts'
import type { Snapshots } from '../store/snapshots.ts'

/** What the rooms of a running programme stand on. */
export interface RunningDeps {
  database: Database
  /** The programmes as they were loaded, kept in memory. */
  snapshots: Snapshots
  /** Where readers find this installation, without a slash at the end. */
  publicUrl: () => string
  /** None when no mail server is set. */
  mailer?: Mailer | undefined
}
