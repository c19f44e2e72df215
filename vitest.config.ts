import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { knowledgePlugin } from './lib/knowledge/build/knowledge-plugin.ts';
import { spellClassesPlugin } from './lib/text/build/spell-classes-plugin.ts';

const COMPONENTS = 'tests/components/**/*.test.{ts,tsx}';
/** Tests that replace modules and globals, catch what a module makes as it loads, or time code that is not yet warm. */
const STATEFUL = [
  ...['background', 'bench', 'browser', 'commands', 'postings'].map((area) => `tests/unit/${area}/**/*.test.ts`),
  'tests/unit/regular-expressions.test.ts',
  'tests/fuzz/fuzz.test.ts',
];

export default defineConfig({
  plugins: [WxtVitest(), knowledgePlugin(), spellClassesPlugin()],
  test: {
    globals: true,
    // Where files share a worker, none finds what another replaced.
    restoreMocks: true,
    unstubGlobals: true,
    // By default one core is left idle, which on two cores is half of them.
    maxWorkers: '100%',
    pool: 'forks',
    // A test slower than this, on a busy machine too, is stuck.
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['lib/**', 'components/**', 'entrypoints/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // What these share keeps nothing, so that the knowledge base is loaded once a worker, not once a file.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [COMPONENTS, ...STATEFUL, 'tests/e2e/**', 'node_modules/**'],
        },
      },
      { extends: true, test: { name: 'stateful', environment: 'node', include: STATEFUL } },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          isolate: false,
          include: [COMPONENTS],
          setupFiles: ['tests/setup/components.ts'],
        },
      },
    ],
  },
});
