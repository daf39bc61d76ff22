import { forgetDraft } from './kept-draft.ts'
import { saveDrafts } from './save-drafts.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) saveDrafts(form)
// What she has just sent in is read, not written: its page has no form, and the browser needs to keep nothing of it.
if (new URLSearchParams(location.search).has('done')) {
  for (const sent of document.querySelectorAll<HTMLElement>('[data-draft-sent]')) forgetDraft(`koto-draft ${sent.dataset['draftSent']}`)
}
