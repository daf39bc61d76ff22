const longest = 200
/** Control and formatting characters: some turn the reading direction, so that `gpj.exe` reads as `exe.jpg`. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A file's name without folders and without what nobody sees; its ending stays when it must be shortened. */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1)!.replace(unseen, '').trim().normalize('NFC')
  if (last === '') return 'file'
  if (last.length <= longest) return last
  const ending = /\.[a-z0-9]{1,10}$/i.exec(last)?.[0] ?? ''
  return `${last.slice(0, longest - ending.length).replace(/[\uD800-\uDBFF]$/, '')}${ending}`
}
