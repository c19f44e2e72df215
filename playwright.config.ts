import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/build-extension.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // Every test has a browser of its own. On two cores a third one works while the others wait for a page or a clock.
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'line',
});
