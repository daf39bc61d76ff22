/**
 * Content-Disposition of a file to be kept, never shown in place (RFC 6266): a plain name for old programs, and the real one
 * as RFC 5987 writes it.
 *
 * @example attachmentNamed('Työ 1.pdf') // attachment; filename="Ty_ 1.pdf"; filename*=UTF-8''Ty%C3%B6%201.pdf
 */
export function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
