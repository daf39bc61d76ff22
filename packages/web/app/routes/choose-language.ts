import { redirect } from 'react-router'
import type { PageHandle } from '../access/page-handle.ts'
import { chooseLanguage } from '../languages/choose-language.ts'
import type { Route } from './+types/choose-language'

export const handle: PageHandle = { access: 'public' }

export function loader({ request }: Route.LoaderArgs) {
  const language = chooseLanguage(request.headers.get('accept-language'))
  return redirect(`/${language}`, { headers: { vary: 'accept-language' } })
}
