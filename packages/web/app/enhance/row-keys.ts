/** Arrows move through a list of rows (`data-row-keys`), from its filter field too; Enter opens, as on any link. */
export function rowKeys(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-row-keys]')) {
    const field = document.querySelector<HTMLInputElement>(`[data-filter="${list.id}"] input`)
    const links = () => [...list.querySelectorAll<HTMLElement>(':scope > :not([hidden])')].flatMap((row) => row.querySelector('a') ?? [])
    const move = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const all = links()
      const now = all.findIndex((link) => link.closest('li')?.contains(document.activeElement))
      const next = event.key === 'ArrowDown' ? now + 1 : now - 1
      if (next >= all.length) return
      event.preventDefault()
      if (next < 0) field?.focus()
      else all[next]?.focus()
    }
    list.addEventListener('keydown', move)
    field?.addEventListener('keydown', (event) => { if (event.key === 'ArrowDown') move(event) })
  }
}
