/** Helsinki's wave, in the colour of the text around it: above a coloured ground (`up`) or below it (`down`). */
export function Koros({ side }: { side: 'up' | 'down' }) {
  return <div className={`koros koros--${side}`} aria-hidden="true" />
}
