/** Buttons that put a text on the clipboard and say so. */
export function copyButtons(): void {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false
    const words = button.querySelector('span')
    const before = words?.textContent ?? ''
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset['copy'] ?? '')
      if (!words) return
      words.textContent = button.dataset['copied'] ?? before
      setTimeout(() => {
        words.textContent = before
      }, 3000)
    })
  }
}
