import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// A long run of the soak: `npm run soak`, or with another number of changes `SWITCHES=500 npm run soak`.
const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
const env = { ...process.env, SWITCHES: process.env.SWITCHES ?? '2000' };
const { status } = spawnSync(process.execPath, [cli, 'test', 'soak'], { cwd: root, env, stdio: 'inherit' });
process.exitCode = status ?? 1;
