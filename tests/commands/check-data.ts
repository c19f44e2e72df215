import { readFileSync, writeFileSync } from 'node:fs';
import { findFormatFaults } from '../../lib/knowledge/build/check-format';
import { findJsonPaths, readDataFiles } from '../../lib/knowledge/build/read-data';
import { compileKnowledge } from '../../lib/knowledge/compile-knowledge';
import { DATA_RULES, findDataFaults } from '../../lib/knowledge/rules';
import { inRoot } from './paths';

/** `npm run check:data [-- --write]`: checks `data/` by schema and rule; `--write` formats it first. */
export async function run(args: readonly string[]): Promise<number> {
  const folder = inRoot('data');
  if (args.includes('--write')) formatFiles(folder);
  const data = compileKnowledge(readDataFiles(folder));
  const faults = [...findFormatFaults(folder), ...findDataFaults(data).map(({ rule, fault }) => `${fault} (${rule})`)];
  for (const fault of faults) console.error(fault);
  const files = findJsonPaths(folder).length;
  console.log(`data/: ${files} files, ${DATA_RULES.length + 2} rules, ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

function formatFiles(folder: string): void {
  for (const path of findJsonPaths(folder)) {
    const file = `${folder}/${path}`;
    writeFileSync(file, `${JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), undefined, 2)}\n`);
  }
}
