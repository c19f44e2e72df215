import { formatSeconds } from './progress';
import { STEPS, type Step, type StepResult } from './test-steps';

/** `npm test`: every check there is; the last line counts what passed and what failed. */
export async function run(): Promise<number> {
  let passed = 0;
  let failed = 0;
  const started = performance.now();
  for (const step of STEPS) {
    const result = await runStep(step);
    passed += result.passed;
    failed += result.failed;
  }
  console.log(`${Math.ceil((performance.now() - started) / 60_000)} minutes`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  console.log(`… ${step.name}`);
  const result = await step.run();
  if (result.note) console.log(`  skipped: ${result.note}`);
  console.log(
    `${result.failed === 0 ? '✓' : '✗'} ${step.name} (${formatSeconds(performance.now() - started)}${formatCounts(result)})`,
  );
  if (result.failed > 0) console.log(`${result.output.trimEnd()}\n`);
  return result;
}

function formatCounts({ passed, failed, skipped }: StepResult): string {
  if (passed + failed <= 1) return '';
  return `, ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
