import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { knowledgePlugin } from './lib/knowledge/build/knowledge-plugin.ts';

const COMPONENTS = 'tests/components/**/*.test.{ts,tsx}';

export default defineConfig({
  plugins: [WxtVitest(), knowledgePlugin()],
  test: {
    globals: true,
    // By default one core is left idle, which on two cores is half of them.
    maxWorkers: '100%',
    pool: 'threads',
    // A test slower than this, on a busy machine too, is stuck.
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['lib/**', 'components/**', 'entrypoints/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [COMPONENTS, 'tests/e2e/**', 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: [COMPONENTS],
          setupFiles: ['tests/setup/components.ts'],
        },
      },
    ],
  },
});
