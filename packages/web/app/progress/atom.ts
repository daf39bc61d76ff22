/** What a feed needs; texts are plain, moments are exact. */
export interface AtomFeed {
  /** The address of the feed itself, which is also its name for ever. */
  address: string
  /** The page that shows the same. */
  page: string
  language: string
  title: string
  author: string
  updated: Date
  entries: { id: string; title: string; summary: string; language?: string | undefined; page: string; updated: Date }[]
}

/** Writes an Atom feed (RFC 4287). */
export function atomFeed(feed: AtomFeed): string {
  const entries = feed.entries.map((entry) => `  <entry>
    <id>${escape(entry.id)}</id>
    <title>${escape(entry.title)}</title>
    <updated>${entry.updated.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${escape(entry.page)}"/>
    <summary${entry.language === undefined ? '' : ` xml:lang="${escape(entry.language)}"`}>${escape(entry.summary)}</summary>
  </entry>
`)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(feed.language)}">
  <id>${escape(feed.address)}</id>
  <title>${escape(feed.title)}</title>
  <updated>${feed.updated.toISOString()}</updated>
  <author><name>${escape(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escape(feed.address)}"/>
  <link rel="alternate" type="text/html" href="${escape(feed.page)}"/>
  <generator>Koto</generator>
${entries.join('')}</feed>
`
}

/** Text inside XML 1.0, which knows no control characters. */
function escape(text: string): string {
  return text
    // oxlint-disable-next-line no-control-regex -- that is what is taken out
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
