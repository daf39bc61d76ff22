import type { MyWork } from '@koto/server/types'
import type { InLanguage } from '../../languages/in-language.ts'

/** What the page shows, in its language. */
export type ShownWork = InLanguage<MyWork>
export type ShownWaiting = ShownWork['waiting'][number]
export type ShownNotice = ShownWork['notices'][number]
