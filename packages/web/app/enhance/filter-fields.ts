/** Lists and tables that one can narrow by typing: `data-filter` names the list, its items carry `data-filter-item`. */
export function filterFields(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    const list = document.getElementById(box.dataset['filter'] ?? '')
    const input = box.querySelector('input')
    const none = box.querySelector<HTMLElement>('[data-filter-none]')
    if (!list || !input) continue
    const items = [...list.querySelectorAll<HTMLElement>('[data-filter-item]')]
    const groups = [...list.querySelectorAll<HTMLElement>('[data-filter-group]')]
    const texts = items.map((item) => plain(item.textContent ?? ''))
    box.hidden = false
    input.addEventListener('input', () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean)
      let shown = 0
      items.forEach((item, index) => {
        const fits = words.every((word) => texts[index]?.includes(word))
        item.hidden = !fits
        if (fits) shown += 1
      })
      for (const group of groups) group.hidden = !group.querySelector('[data-filter-item]:not([hidden])')
      if (none) none.textContent = shown === 0 ? (none.dataset['filterNone'] ?? '') : ''
    })
  }
}

function plain(text: string): string {
  return text.toLocaleLowerCase('fi').normalize('NFC')
}
