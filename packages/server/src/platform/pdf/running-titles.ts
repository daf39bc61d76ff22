/** What stands at the top of each printed page: the whole's title, and of a part (by its element's id) the part's. */
export interface RunningTitles {
  runningTitle: string
  runningTitles: Record<string, string>
}

/**
 * The running titles as CSS for printing. Only a style sheet can say them, and a style sheet is not in a language:
 * so they are written into the page that is printed, and nowhere else.
 */
export function runningTitlesCss({ runningTitle, runningTitles }: RunningTitles): string {
  const parts = Object.entries(runningTitles).map(([id, title], index) =>
    `@page part-${index} { @top-right { content: ${quoted(title)} } } #${CSSescape(id)} { page: part-${index} }`)
  return [`@page { @top-left { content: ${quoted(runningTitle)} } }`, '@page cover { @top-left { content: none } }', ...parts].join('\n')
}

/** A CSS string in which nothing can end the string, or the style element around it. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} .,:;()–-]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`
}

const CSSescape = (id: string) => id.replaceAll(/[^\w-]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)
