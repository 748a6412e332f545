import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['./test/support/properties.ts'],
    // Real repositories and real processes on machines that others use too: a limit that only a hang reaches.
    testTimeout: 240_000,
    hookTimeout: 600_000,
    // The integration tests start many processes of their own.
    maxWorkers: 2,
    reporters: ['default', './test/support/watch.setup.ts'],
  },
})
