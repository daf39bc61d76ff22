/** What one typed and the server does not have yet, field by field, in this browser alone. */
export function keptDraft(key: string): Record<string, string> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Record<string, string> | null
  } catch {
    return null
  }
}

/** A browser that keeps nothing (private, full) only loses this second net. */
export function keepDraft(key: string, form: HTMLFormElement): void {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string')
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(fields)))
  } catch {}
}

export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {}
}
