import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/firefox/*.journey.ts'],
    environment: 'node',
    globalSetup: 'tests/firefox/build-firefox.ts',
    // Each test has a browser of its own; more of them at once only wait for each other.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
