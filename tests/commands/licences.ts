import { writeFileSync } from 'node:fs';
import { buildLicences, LICENCES_FILE, listShipped } from './licence-list';
import { inRoot } from './paths';

/** `npm run licences`: writes the list of licences anew. */
export async function run(): Promise<number> {
  writeFileSync(inRoot(LICENCES_FILE), buildLicences());
  console.log(`${LICENCES_FILE}: ${listShipped().length} packages`);
  return 0;
}
