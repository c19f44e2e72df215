import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig, runnerImport } from 'vite';

// Node 20 does not run TypeScript; Vite's module runner does, in well under a second. The runner stays
// open until the command has ended, so that the command may import what only some of its runs need.

/**
 * Runs a command of this folder and sets the exit code to what it returns.
 * @param {string} name the file, without `.ts`, that exports `run(args)`
 * @param {{ knowledge?: boolean }} [options] `knowledge` serves `data/` as `virtual:knowledge`
 */
export async function loadCommand(name, { knowledge = false } = {}) {
  const plugins = knowledge ? [await loadKnowledgePlugin()] : [];
  const environment = createRunnableDevEnvironment('commands', await resolveConfig(runnerConfig(plugins), 'serve'), {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  try {
    const command = await environment.runner.import(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)));
    process.exitCode = await command.run(process.argv.slice(2));
  } catch (error) {
    process.exitCode = error?.exitCode ?? 1;
    // What a command reports in one line needs no stack; anything else is a fault of ours.
    console.error(error?.name === 'CommandError' ? error.message : error);
  } finally {
    await environment.close();
  }
}

async function loadKnowledgePlugin() {
  const file = fileURLToPath(new URL('../../lib/knowledge/build/knowledge-plugin.ts', import.meta.url));
  const { module } = await runnerImport(file, { logLevel: 'error' });
  return module.knowledgePlugin();
}

function runnerConfig(plugins) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return {
    root,
    plugins,
    configFile: false,
    envDir: false,
    logLevel: 'error',
    cacheDir: fileURLToPath(new URL('../../node_modules/.cache/commands', import.meta.url)),
    environments: {
      commands: {
        consumer: 'server',
        dev: { moduleRunnerTransform: true },
        resolve: { external: true, mainFields: [], conditions: ['node'] },
      },
    },
  };
}
