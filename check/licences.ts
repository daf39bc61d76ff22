import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a package-lock.json says of its packages, as far as licences go. */
export interface LockFile {
  packages: Record<string, { version?: string; license?: string; link?: boolean }>
}

/** Licences that ask no more than to be named, or to give back changes of their own files. */
const allowed = new Set([
  'MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'BlueOak-1.0.0', 'Zlib', 'Unlicense', 'CC0-1.0', 'PSF-2.0', 'Python-2.0',
])

/** Licences that are right for what these packages are, and for nothing else. */
const allowedFor: Record<string, { licence: string; because: string }> = {
  '@fontsource/noto-sans': { licence: 'OFL-1.1', because: 'a typeface, served unchanged' },
  '@fontsource/noto-sans-arabic': { licence: 'OFL-1.1', because: 'a typeface, served unchanged' },
  'caniuse-lite': { licence: 'CC-BY-4.0', because: 'a table of facts about browsers, used while building and not passed on' },
}

/** Every package whose licence is missing, unknown or not allowed, as a sentence. */
export function findLicenceProblems(lock: LockFile): string[] {
  return Object.entries(lock.packages).flatMap(([path, { version, license, link }]) => {
    const name = path.split('node_modules/').at(-1)!
    if (link === true || !path.includes('node_modules/')) return []
    if (license === undefined) return [`${name} ${version} does not say under which licence it stands`]
    if (isAllowed(license) || allowedFor[name]?.licence === license) return []
    return [`${name} ${version} stands under ${license}, which is not on the list of check/licences.ts`]
  })
}

/** “A OR B” lets us choose; “A AND B” binds us to both. */
function isAllowed(expression: string): boolean {
  const words = expression.replaceAll(/[()]/g, '')
  return words.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence.trim())))
}

if (import.meta.main) {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as LockFile
  const problems = findLicenceProblems(lock)
  for (const problem of problems) console.log(problem)
  if (problems.length === 0) console.log(`${Object.keys(lock.packages).length} packages, all under licences that are allowed`)
  process.exit(problems.length === 0 ? 0 : 1)
}
