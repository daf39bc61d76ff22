interface Suggestion {
  title: string
  kind: string
  href: string
  lang?: string
}

/** Suggestions under a search field as one types: a combobox whose options are links to pages. */
export function suggestions(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) {
    const input = form.querySelector<HTMLInputElement>('input[name=q]')
    if (input) suggest(form, input)
  }
}

function suggest(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = document.createElement('ul')
  list.id = `${input.id}-suggestions`
  list.className = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '')
  list.hidden = true
  form.append(list)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })) {
    input.setAttribute(name, value)
  }
  let asked = 0
  let timer = 0
  let current = -1

  const close = () => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
    current = -1
  }
  const options = () => [...list.children] as HTMLElement[]
  const move = (step: number) => {
    const all = options()
    if (list.hidden || all.length === 0) return
    current = (current + step + all.length + (current < 0 && step < 0 ? 1 : 0)) % all.length
    all.forEach((option, index) => option.setAttribute('aria-selected', String(index === current)))
    input.setAttribute('aria-activedescendant', all[current]?.id ?? '')
  }
  const ask = async () => {
    const query = input.value.trim()
    const mine = ++asked
    if (query.length < 2) return close()
    const answer = await fetch(`${form.dataset['suggest']}?q=${encodeURIComponent(query)}`).catch(() => null)
    if (!answer?.ok || mine !== asked) return
    const found = (await answer.json()) as Suggestion[]
    if (mine !== asked || document.activeElement !== input) return
    current = -1
    list.replaceChildren(...found.map((suggestion, index) => optionOf(suggestion, `${list.id}-${index}`)))
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(found.length > 0))
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(ask, 150)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) return
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && current >= 0) {
      event.preventDefault()
      location.href = options()[current]?.dataset['href'] ?? location.href
    }
  })
  input.addEventListener('blur', () => setTimeout(close, 150))
}

function optionOf(suggestion: Suggestion, id: string): HTMLElement {
  const option = document.createElement('li')
  option.id = id
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  option.dataset['href'] = suggestion.href
  const title = document.createElement('span')
  title.textContent = suggestion.title
  if (suggestion.lang) title.lang = suggestion.lang
  const kind = document.createElement('small')
  kind.textContent = suggestion.kind
  option.append(title, kind)
  option.addEventListener('mousedown', (event) => event.preventDefault())
  option.addEventListener('click', () => {
    location.href = suggestion.href
  })
  return option
}
