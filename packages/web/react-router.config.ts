import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'app',
  ssr: true,
  // Pages are not hydrated, so nothing ever asks for the list of routes.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
