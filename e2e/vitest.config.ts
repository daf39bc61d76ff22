import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.e2e.ts'],
    globalSetup: ['setup/koto.ts'],
    pool: 'threads',
    // Journeys change one installation; side by side they would see each other's changes, and two cores gain little.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
