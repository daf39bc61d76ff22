import type { YAMLError } from 'yaml'
import type { Said } from './source.ts'

/** What a YAML error means to someone who writes a programme. */
export function explainYaml(error: YAMLError, text: string): Said {
  const begin = text.lastIndexOf('\n', error.pos[0] - 1) + 1
  const line = text.slice(begin, text.indexOf('\n', begin) + 1 || undefined)
  const special = /(?:: |- )([*&!%@`])/.exec(line)?.[1]
  if (special !== undefined && error.code !== 'DUPLICATE_KEY') {
    return { code: 'yaml-syntax', message: `A text cannot begin with ${special} as it stands.`, hint: quotes }
  }
  if (error.message.startsWith('Flow ')) {
    const message = 'A bracket that was opened above is not closed before this line.'
    return { code: 'yaml-syntax', message, hint: 'Close it: ] or }.' }
  }
  const known = explained[error.code]
  if (known) return { code: 'yaml-syntax', ...known }
  const [first = 'This is not YAML.'] = error.message.split('\n')
  return {
    code: 'yaml-syntax',
    message: first.endsWith('.') ? first : `${first}.`,
    hint: 'Look at the spaces, colons and quotes of this line and the one before.',
  }
}

/** A line that is indented with a tab. */
export const tab: Said = {
  code: 'yaml-tab',
  message: 'A tab stands where spaces belong.', hint: 'Write two spaces for each level; set the editor to use spaces.',
}
const quotes = 'Put the whole text in quotes: title: "Learning: for all".'

/** An alias (*name) without the anchor (&name) that it should repeat. */
export const lostAlias: Said = {
  code: 'yaml-syntax', message: 'There is no text of that name to repeat (*name).',
  hint: `Write &name where the text stands first, or: ${quotes}`,
}

type Explained = Pick<Said, 'message' | 'hint'> & { code?: Said['code'] }

const explained: Partial<Record<YAMLError['code'], Explained>> = {
  TAB_AS_INDENT: tab,
  DUPLICATE_KEY: {
    code: 'yaml-duplicate-key', message: 'This key stands twice in the same place.', hint: 'Take one of the two away.',
  },
  BAD_INDENT: {
    message: 'This line is indented differently from its neighbours.', hint: 'Give it as many spaces as the lines beside it.',
  },
  BLOCK_AS_IMPLICIT_KEY: { message: 'A colon and a space stand inside a text.', hint: quotes },
  BAD_SCALAR_START: { message: 'A text cannot begin with this character.', hint: quotes },
  MISSING_CHAR: {
    message: 'A quote, bracket, colon or comma is missing here.', hint: 'Close what was opened, or put the text in quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A key must be on one line, followed by a colon.', hint: 'Add the colon, or join the lines.',
  },
  UNEXPECTED_TOKEN: {
    message: 'This was not expected here.', hint: 'Look for a missing colon, quote or hyphen here or on the line before.',
  },
  MULTIPLE_DOCS: { message: 'A second document begins here (---).', hint: 'Make it a file of its own.' },
  TAG_RESOLVE_FAILED: { message: 'The format has no tags (!name).', hint: 'Take the tag away, or put the text in quotes.' },
  NON_STRING_KEY: { message: 'A key must be a word.', hint: 'Put it in quotes.' },
  BAD_DQ_ESCAPE: {
    message: 'A backslash inside "…" begins a sign that does not exist.', hint: 'Use \'…\' instead of "…", or write \\\\.',
  },
}
