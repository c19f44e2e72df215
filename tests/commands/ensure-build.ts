import { buildTarget, expectSuccess, isBuildFresh, type Target } from './builds';
import { showStep } from './progress';

/** Builds a target unless that has been done since the last change to what it is built from. */
export async function ensureBuild(target: Target): Promise<void> {
  if (isBuildFresh(target)) return;
  const step = 'Building the extension';
  await showStep(step, async () => expectSuccess(await buildTarget(target), step));
}
