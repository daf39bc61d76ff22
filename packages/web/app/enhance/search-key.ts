/** `/` moves the focus to the page's first visible search field, or to one that is marked as the first (`data-search-first`), unless one is typing. */
export function searchKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target as HTMLElement
    if (target.closest('input, textarea, select, [contenteditable]')) return
    const fields = document.querySelectorAll<HTMLInputElement>('[role=search] input')
    const first = document.querySelector<HTMLInputElement>('[data-search-first] input')
    const field = first ?? [...fields].find((candidate) => candidate.offsetParent !== null)
    if (!field) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}
