import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleModule } from './bundle-module';

/** Does some work with a module of this folder that was bundled into a file, which is removed afterwards. */
export async function withBundle<T>(name: string, work: (file: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rolelens-bench-'));
  try {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, await bundleModule(`tests/bench/${name}.ts`));
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A module of this folder as it runs in the extension: bundled and minified. The caller says of which type. */
export function importBundled<Module>(name: string): Promise<Module> {
  return withBundle(name, (file): Promise<Module> => import(/* @vite-ignore */ pathToFileURL(file).href));
}
