import { openApp } from './open-app.ts'
import type { Step } from './step.ts'
import { dataFolder } from './steps/data-folder.ts'
import { database } from './steps/database.ts'
import { jobs } from './steps/jobs.ts'
import { listening } from './steps/listening.ts'
import { pages } from './steps/pages.ts'
import { port } from './steps/port.ts'
import { demoLife, demoPeople, programme } from './steps/programme.ts'
import { postgresql } from './steps/postgresql.ts'

/** How Koto starts, in order. A later step may use what an earlier one left in the context. */
export const steps: Step[] = [dataFolder, port, postgresql, database, programme, demoPeople, demoLife, pages, listening(openApp), jobs]
