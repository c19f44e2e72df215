import { build } from 'vite';
import { inRoot } from '../commands/paths';

/** A module as a script for a page, with its exports in a global of this name. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const built = await build({
    root: inRoot(),
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: inRoot(entry), name, formats: ['iife'] } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const code = output?.output[0].code;
  if (!code) throw new Error(`${entry} could not be bundled.`);
  return `${code};globalThis.${name} = ${name};`;
}
