/** The floors of the house: an import only ever goes down, and modules meet only through their index. */
const module = (name) => `^packages/server/src/modules/${name}/`
const services = '(clients|skills|directory|activities|matching|surveys|participation|workforce)'

export default {
  forbidden: [
    { name: 'no-circles', comment: 'A circle of imports has no ground floor.', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'web-knows-types-only', comment: 'Services reach the pages through the router context.', severity: 'error', from: { path: '^packages/web/' }, to: { path: '^packages/server/', dependencyTypesNot: ['type-only'] } },
    { name: 'server-does-not-know-the-pages', severity: 'error', from: { path: '^packages/server/' }, to: { path: '^packages/web/' } },
    { name: 'platform-is-below-the-modules', severity: 'error', from: { path: '^packages/server/src/platform/' }, to: { path: '^packages/server/src/(modules|api|cli|start)/' } },
    { name: 'modules-are-below-api-and-cli', severity: 'error', from: { path: '^packages/server/src/modules/' }, to: { path: '^packages/server/src/(api|cli|start)/' } },
    { name: 'facts-and-organisation-stand-on-the-platform', severity: 'error', from: { path: module('(facts|organisation)') }, to: { path: '^packages/server/src/modules/', pathNot: module('(facts|organisation)') } },
    { name: 'indicators-and-statistics-do-not-know-services', severity: 'error', from: { path: module('(indicators|statistics)') }, to: { path: module(`(programme|${services})`) } },
    { name: 'services-do-not-know-programme-or-indicators', severity: 'error', from: { path: module(services) }, to: { path: module('(programme|indicators)') } },
    {
      name: 'modules-meet-through-their-index',
      comment: 'Only index.ts is public; types of a contract may be taken from where they are written.',
      severity: 'error',
      from: { path: '^packages/server/src/(modules/([^/]+)/|api/|cli/|start/|[^/]+\\.ts$)' },
      to: { path: '^packages/server/src/modules/[^/]+/', pathNot: ['^packages/server/src/modules/$2/', '/index\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'product-does-not-import-tests', severity: 'error', from: { path: '/src/', pathNot: '\\.test\\.tsx?$' }, to: { path: '(\\.test\\.tsx?$|/test/)' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(node_modules|/build/|\\.react-router)' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
}
