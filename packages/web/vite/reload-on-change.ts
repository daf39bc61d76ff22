import type { Plugin } from 'vite'

/** Pages are not hydrated, so a change to anything they are rendered from reloads the whole page. */
export function reloadOnChange(): Plugin {
  return {
    name: 'koto:reload-on-change',
    apply: 'serve',
    hotUpdate: {
      order: 'post',
      handler({ modules, server }) {
        if (modules.length === 0) return
        server.environments.client.hot.send({ type: 'full-reload' })
        return this.environment.name === 'client' ? [] : undefined
      },
    },
  }
}
