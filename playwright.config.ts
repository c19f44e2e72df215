import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/build-extension.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // Every test has a browser of its own. A third one gained a sixth of the time, and cost tests their patience.
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'line',
});
