import type { FileHandedOver } from '@koto/server/types'

/**
 * A file that somebody brought, handed over so that nothing in it can act: always to be kept, never shown in place, its
 * type never guessed, and without scripts, forms or our origin should a browser show it all the same.
 */
export function fileAnswer({ content, mediaType, disposition }: FileHandedOver): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'content-disposition': disposition,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    },
  })
}
