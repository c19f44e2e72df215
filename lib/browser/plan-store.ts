import { firstChoice, type KeptPlan, parseKeptPlan } from '../plan/kept-plan';
import { openDatabase } from './database';
import { readPreferences } from './preferences';

const KEY = 'learning-plan';

// What was done when this page last read or kept the plan: what differs from it was changed here.
let known: readonly string[] = [];

/** The learning plan that was chosen last, with what of it is done; undefined where nothing readable is kept. */
export async function readPlan(): Promise<KeptPlan | undefined> {
  const plan = await readKept();
  known = plan?.done ?? [];
  return plan;
}

async function readKept(): Promise<KeptPlan | undefined> {
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

/** Keeps the learning plan in place of the one before, with what another page has done since it was read here. */
export async function savePlan(plan: KeptPlan): Promise<void> {
  const before = known;
  known = plan.done;
  const { settings } = openDatabase();
  try {
    await openDatabase().transaction('rw', settings, async () => {
      const done = mergeDone((await readKept())?.done ?? [], before, plan.done);
      await settings.put({ key: KEY, value: { ...plan, done } });
    });
  } catch (error) {
    known = before;
    throw error;
  }
}

/** What is kept, without what was taken out here and with what came in here. */
function mergeDone(kept: readonly string[], before: readonly string[], now: readonly string[]): string[] {
  const out = new Set(before.filter((id) => !now.includes(id)));
  const come = now.filter((id) => !before.includes(id));
  return [...new Set([...kept.filter((id) => !out.has(id)), ...come])];
}
