/** The list of what is wrong in a form takes the focus, so that a screen reader starts there. */
export function errorSummary(): void {
  document.querySelector<HTMLElement>('[data-error-summary]')?.focus()
}
