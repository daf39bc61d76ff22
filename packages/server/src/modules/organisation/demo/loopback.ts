import type { Server } from 'node:http'
import type { CustomFetch } from 'openid-client'

/**
 * A fetch that reaches this process's own server over HTTP where it listens. Its public address may only be reachable from
 * outside: behind a proxy, or through a container's mapped port.
 */
export function loopbackFetch(server: Server): CustomFetch {
  return (url, options) => {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the server is not listening on a port yet')
    const host = ['::', '0.0.0.0'].includes(address.address) ? '127.0.0.1' : address.address
    const { pathname, search } = new URL(url)
    const there = new URL(pathname + search, `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`)
    return fetch(there, options as RequestInit)
  }
}
