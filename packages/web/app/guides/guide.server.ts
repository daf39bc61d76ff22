import MarkdownIt from 'markdown-it'

const files = import.meta.glob<string>('../../../../docs/writing-a-programme.*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
const rendered = new Map<string, Guide>()

export interface Guide {
  title: string
  html: string
  language: string
}

/** A guide of the docs folder as HTML, in the asked language, else in English, else in Finnish; null when there is none. */
export function guide(name: string, language: string): Guide | null {
  for (const candidate of [language, 'en', 'fi']) {
    const source = files[`../../../../docs/${name}.${candidate}.md`]
    if (source === undefined) continue
    const key = `${name}.${candidate}`
    const known = rendered.get(key) ?? render(source, candidate)
    rendered.set(key, known)
    return known
  }
  return null
}

/** Markdown as HTML. Raw HTML in it stays text, and `javascript:` links stay text too. */
export function render(source: string, language: string): Guide {
  return { title: /^#\s+(.+)$/m.exec(source)?.[1] ?? '', html: markdown.render(source), language }
}
