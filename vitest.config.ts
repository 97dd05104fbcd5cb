import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/synth.ts'],
    expect: { requireAssertions: true },
    testTimeout: 20_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Two files at a time, also on two cores: half of a journey's time is waiting for what it started.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'build/test-results.json' }]],
  },
});
