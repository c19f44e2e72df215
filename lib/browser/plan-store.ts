import { type KeptPlan, parseKeptPlan } from '../plan/kept-plan';
import { openDatabase } from './database';

const KEY = 'learning-plan';

/** The learning plan that was chosen last, with what of it is done; undefined where nothing readable is kept. */
export async function readPlan(): Promise<KeptPlan | undefined> {
  const row: unknown = await openDatabase().settings.get(KEY);
  return typeof row === 'object' && row !== null && 'value' in row ? parseKeptPlan(row.value) : undefined;
}

/** Keeps the learning plan in place of the one before. */
export async function savePlan(plan: KeptPlan): Promise<void> {
  await openDatabase().settings.put({ key: KEY, value: plan });
}
