import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// A long run of the soak: `npm run soak`, or with another number of changes `SWITCHES=2000 npm run soak`.
const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
const figures = `${root}.output/soak`;
const env = { ...process.env, SWITCHES: process.env.SWITCHES ?? '500' };
rmSync(figures, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [cli, 'test', 'soak'], { cwd: root, env, stdio: 'inherit' });
process.exitCode = status ?? 1;
printTable();

function printTable() {
  const files = readdirSync(figures, { withFileTypes: true }).filter(({ name }) => name.endsWith('.json'));
  const runs = files.map(({ name }) => JSON.parse(readFileSync(`${figures}/${name}`, 'utf8')));
  const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(2);
  const rows = runs.map((run) => {
    const { before, after } = run;
    return [
      run.site,
      `${run.switches} (${run.looks} looked at)`,
      `${run.cards} (${run.differentCards} different)`,
      `${run.stops} times, ${run.struck} with a question open (${run.lost} lost, asked again)`,
      `${run.saves} of ${run.saved - run.keySaved} postings`,
      `${run.keySaved} stored, ${run.keySaves - run.keySaved} said not to be`,
      run.stale,
      `${megabytes(before.heap)} → ${megabytes(after.heap)}`,
      `${before.nodes} → ${after.nodes}`,
      `${before.listeners} → ${after.listeners}`,
    ].join(' | ');
  });
  const head =
    'site | job switches | cards checked | background stopped | saves by the popup, none lost | saves by a key, stopped on the way | wrong marks | heap, MB | nodes | listeners';
  const note =
    'Heap, nodes and listeners: at rest in one list after the first quarter of the switches, and after the last.';
  const lines = rows.map((row) => `| ${row} |`).join('\n');
  process.stdout.write(`\n| ${head} |\n|${'---|'.repeat(10)}\n${lines}\n\n${note}\n`);
}
