import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

// Node 20 does not run TypeScript; Vite's module runner does, in well under a second. The runner stays
// open until the command has ended, so that the command may import what only some of its runs need.

const KNOWLEDGE_PLUGIN = inRoot('lib/knowledge/build/knowledge-plugin.ts');
const SPELL_CLASSES_PLUGIN = inRoot('lib/text/build/spell-classes-plugin.ts');

/**
 * Runs a command of this folder and sets the exit code to what it returns.
 * @param {string} name the file, without `.ts`, that exports `run(args)`
 * @param {readonly import('vite').Plugin[]} own the command's own plugins
 */
export async function loadCommand(name, own = []) {
  const environment = await openEnvironment(own);
  try {
    const command = await environment.runner.import(inRoot(`tests/commands/${name}.ts`));
    process.exitCode = await command.run(process.argv.slice(2));
  } catch (error) {
    process.exitCode = error?.exitCode ?? 1;
    // What a command reports in one line needs no stack; anything else is a fault of ours.
    console.error(error?.name === 'CommandError' ? error.message : error);
  } finally {
    await environment.close();
  }
}

/** @param {readonly import('vite').Plugin[]} own */
async function openEnvironment(own) {
  /** @type {import('vite').RunnableDevEnvironment | undefined} */
  let environment;
  // The plugins of the build are TypeScript too: the same runner loads each, and only when a command has use for it.
  const plugins = [
    ...own,
    serveKnowledge(async () => (await environment.runner.import(KNOWLEDGE_PLUGIN)).knowledgePlugin()),
    spellClasses(async () => (await environment.runner.import(SPELL_CLASSES_PLUGIN)).spellCode),
  ];
  environment = createRunnableDevEnvironment('commands', await resolveConfig(describeRunner(plugins), 'serve'), {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  return environment;
}

function describeRunner(plugins) {
  return {
    root: inRoot(''),
    plugins,
    configFile: false,
    envDir: false,
    // It extends a file that `wxt prepare` writes, and the first command of a fresh clone comes before that.
    oxc: { tsconfig: false },
    logLevel: 'error',
    cacheDir: inRoot('node_modules/.cache/commands'),
    environments: {
      commands: {
        consumer: 'server',
        dev: { moduleRunnerTransform: true },
        resolve: { external: true, mainFields: [], conditions: ['node'] },
      },
    },
  };
}

function serveKnowledge(importPlugin) {
  return {
    name: 'rolelens-knowledge-on-demand',
    async resolveId(id) {
      return id.startsWith('virtual:') ? (await importPlugin()).resolveId.call(this, id) : undefined;
    },
    async load(id) {
      return id.startsWith('\0virtual:') ? (await importPlugin()).load.call(this, id) : undefined;
    },
  };
}

function spellClasses(importSpeller) {
  return {
    name: 'rolelens-spell-classes-on-demand',
    transform: {
      // The speller's own files cannot wait for it.
      filter: { id: { include: /\/lib\/.*\.ts$/, exclude: /\/build\// }, code: 'p{' },
      handler: async (code, id) => ({ code: (await importSpeller())(id, code), map: null }),
    },
  };
}

function inRoot(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
