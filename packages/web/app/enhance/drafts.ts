import { saveDrafts } from './save-drafts.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) saveDrafts(form)
