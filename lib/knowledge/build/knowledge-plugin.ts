import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileKnowledge } from '../compile-knowledge.ts';
import { readDataFiles } from './read-data.ts';

const DATA_FOLDER = fileURLToPath(new URL('../../../data', import.meta.url));
const MODULE = 'virtual:knowledge';
const RESOLVED = `\0${MODULE}`;

/** Serves `data/`, checked at build time, as the module `virtual:knowledge`. */
export function knowledgePlugin(folder: string = DATA_FOLDER): Plugin {
  return {
    name: 'rolelens-knowledge',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const files = readDataFiles(folder);
      for (const path of Object.keys(files)) this.addWatchFile(`${folder}/${path}`);
      // A string that JSON.parse reads is several times quicker to start than the same object as a literal.
      const text = JSON.stringify(JSON.stringify(compileKnowledge(files)));
      return { code: `export default JSON.parse(${text});`, moduleType: 'js' };
    },
  };
}
