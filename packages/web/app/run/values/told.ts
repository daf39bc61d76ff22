import type { ValueTold } from '@koto/server/types'
import type { InLanguage } from '../../languages/in-language.ts'

export type Told = InLanguage<ValueTold>
