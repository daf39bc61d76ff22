import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { mirrorHds } from './vite/mirror-hds.ts'
import { reloadOnChange } from './vite/reload-on-change.ts'

export default defineConfig(({ command }) => ({
  plugins: [reactRouter(), reloadOnChange()],
  build: {
    // The content security policy allows no data: addresses in scripts and styles.
    assetsInlineLimit: 0,
    target: 'es2022',
  },
  css: { postcss: { plugins: [mirrorHds()] } },
  worker: { format: 'iife' },
  // React chooses its production build by NODE_ENV. Built in and settled here, that does not depend on how
  // the server was started: the development build takes three times as long for a page.
  ...(command === 'build' ? { ssr: { noExternal: true }, define: { 'process.env.NODE_ENV': '"production"' } } : {}),
  server: { fs: { allow: ['../..'] } },
}))
