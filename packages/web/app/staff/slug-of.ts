/**
 * A short id made of a name: small letters a–z, digits and hyphens.
 *
 * @example slugOf('Työllisyys ja Ohjaamo') // 'tyollisyys-ja-ohjaamo'
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}
