import { defineConfig } from 'vitest/config'

/** Pure tests share what they load (the catalogue takes seconds); tests that start servers or read the environment each begin anew. */
export default defineConfig({
  test: {
    globalSetup: 'tests/support/run-dir.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'parts', include: ['src/**/*.test.ts', 'evals/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'whole', include: ['tests/*.test.ts'] } },
    ],
  },
})
