import { firstChoice, type KeptPlan, parseKeptPlan } from '../plan/kept-plan';
import { openDatabase } from './database';
import { readPreferences } from './preferences';

const KEY = 'learning-plan';

/** The learning plan that was chosen last, with what of it is done; undefined where nothing readable is kept. */
export async function readPlan(): Promise<KeptPlan | undefined> {
  const row: unknown = await openDatabase().settings.get(KEY);
  return typeof row === 'object' && row !== null && 'value' in row ? parseKeptPlan(row.value) : undefined;
}

/** The plan that was chosen last, else one for the role that the user prefers; undefined without either. */
export async function readPlanOrTarget(now = new Date()): Promise<KeptPlan | undefined> {
  const kept = await readPlan();
  const role = kept ? undefined : (await readPreferences()).targetRole;
  if (role === undefined) return kept;
  // The day where the user is.
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return { choice: { ...firstChoice('role', day), role }, done: [] };
}

/** Keeps the learning plan in place of the one before. */
export async function savePlan(plan: KeptPlan): Promise<void> {
  await openDatabase().settings.put({ key: KEY, value: plan });
}
