import { keptDraft, keepDraft, forgetDraft } from './kept-draft.ts'

const pause = 800
const again = 5000

type Say = 'saving' | 'saved' | 'offline' | 'restored' | 'conflict' | 'refused'

/**
 * Saves a form as one types. What is not yet on the server stays in this browser, also when the page is closed or the
 * connection is lost, and is sent when it is back; then the browser forgets it. One save at a time: each names the
 * version that the one before gave.
 */
export function saveDrafts(form: HTMLFormElement): void {
  const address = form.dataset['draft'] ?? ''
  const key = `koto-draft ${form.dataset['draftKey']}`
  const version = form.elements.namedItem('version') as HTMLInputElement
  const status = form.querySelector<HTMLElement>('[data-draft-status]')
  let timer = 0
  let sending = false
  let typed = 0
  let stopped = false
  /** The button that was pressed while a save was under way. */
  let pressed: HTMLElement | null = null

  const say = (what: Say) => {
    const words = status?.dataset[what] ?? ''
    if (status && status.textContent !== words) status.textContent = words
  }
  const plan = (delay: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(send, delay)
  }

  async function send(): Promise<void> {
    if (sending || stopped) return
    sending = true
    const sent = typed
    say('saving')
    const answer = await fetch(address, { method: 'POST', body: new FormData(form), redirect: 'manual' }).catch(() => null)
    const saved = answer?.ok ? ((await answer.json().catch(() => null)) as { version: number } | null) : null
    sending = false
    if (saved) version.value = String(saved.version)
    if (pressed) return form.requestSubmit(pressed)
    if (stopped) return
    if (saved) {
      if (typed !== sent) {
        keepDraft(key, form)
        return plan(pause)
      }
      forgetDraft(key)
      return say('saved')
    }
    if (answer?.status === 409 || answer?.status === 422) return say(answer.status === 409 ? 'conflict' : 'refused')
    say('offline')
    plan(again)
  }

  form.addEventListener('input', () => {
    typed += 1
    keepDraft(key, form)
    plan(pause)
  })
  form.addEventListener('submit', (event) => {
    stopped = true
    clearTimeout(timer)
    // A form that leaves before the save under way is answered would meet its own text as somebody else's.
    if (sending) {
      event.preventDefault()
      pressed = event.submitter
    }
  })
  window.addEventListener('online', () => { if (keptDraft(key)) plan(0) })

  // After the server has answered the form, what it shows is what counts.
  if (new URLSearchParams(location.search).has('done')) {
    forgetDraft(key)
    // Only once: what is typed from here on must outlive a reload.
    history.replaceState(null, '', location.pathname)
  }
  const kept = keptDraft(key)
  if (kept) {
    for (const [name, value] of Object.entries(kept)) put(form, name, value)
    say('restored')
    plan(pause)
  }
}

function put(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof RadioNodeList || field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) field.value = value
}
