import { directionOf } from '../languages/languages.ts'

/** The site's name: Koto, and whose it is. The mark is a roof over a wave. */
export function Brand({ href, place }: { href: string; place: { text: string; language: string } | null }) {
  return (
    <a className="brand" href={href}>
      <svg className="brand__mark" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
        <rect width="44" height="44" fill="#0000bf" />
        <path d="M8 22 22 9l14 13" fill="none" stroke="#fff" strokeWidth="3.5" />
        <path d="M8 33c4.7 0 4.7-5 9.300-5s4.7 5 9.400 5 4.7-5 9.300-5" fill="none" stroke="#9fc9eb" strokeWidth="3.5" />
      </svg>
      <span>
        <span className="brand__name" lang="fi" dir="ltr">
          Koto
        </span>
        {place && (
          <span className="brand__place" lang={place.language} dir={directionOf(place.language)}>
            {place.text}
          </span>
        )}
      </span>
    </a>
  )
}
