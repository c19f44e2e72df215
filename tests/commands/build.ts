import { buildFolder, buildTarget, expectSuccess, type Target, zipTarget } from './builds';
import { CommandError } from './command-error';
import { formatPath } from './paths';
import { showStep } from './progress';

const NAMES: Record<Target, string> = { chrome: 'Chrome, Edge and Brave', firefox: 'Firefox', e2e: 'end-to-end tests' };

/** `npm run build [-- --e2e]` and `npm run zip`. */
export async function run(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--zip' && arg !== '--e2e');
  if (unknown !== undefined) throw new CommandError(`build: unknown argument ${unknown}. Known: --zip, --e2e.`);
  const targets: Target[] = args.includes('--e2e') ? ['e2e'] : ['chrome', 'firefox'];
  const work = args.includes('--zip') ? zipTarget : buildTarget;
  for (const target of targets) {
    const step = `Building for ${NAMES[target]}`;
    await showStep(step, async () => expectSuccess(await work(target), step));
    console.log(`  ${formatPath(buildFolder(target))}`);
  }
  if (args.includes('--zip')) console.log('  .output/*.zip');
  return 0;
}
