import { copyButtons } from './copy-buttons.ts'
import { errorSummary } from './error-summary.ts'
import { filterFields } from './filter-fields.ts'
import { rowKeys } from './row-keys.ts'
import { searchKey } from './search-key.ts'
import { suggestions } from './suggestions.ts'

// Everything works without this script; it only makes things quicker.
errorSummary()
searchKey()
filterFields()
rowKeys()
copyButtons()
suggestions()
