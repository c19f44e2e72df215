import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../lib/browser/database';
import { readPlan, savePlan } from '../../../lib/browser/plan-store';
import { firstChoice } from '../../../lib/plan/kept-plan';

beforeEach(async () => {
  await openDatabase().settings.clear();
  // A page that has just been opened knows of nothing done.
  await readPlan();
});

describe('the kept learning plan', () => {
  test('is none at first, and the one kept last', async () => {
    expect(await readPlan()).toBeUndefined();
    const choice = { ...firstChoice('role', '2026-11-23'), role: 'data-engineer' };
    await savePlan({ choice, done: [] });
    await savePlan({ choice: { ...choice, hoursPerWeek: 20 }, done: ['skill:sql'] });
    expect(await readPlan()).toEqual({ choice: { ...choice, hoursPerWeek: 20 }, done: ['skill:sql'] });
  });

  test('loses nothing that another page has done meanwhile', async () => {
    const choice = firstChoice('saved', '2026-11-23');
    await savePlan({ choice, done: ['skill:sql', 'skill:rust'] });
    await readPlan();
    const other = { choice, done: ['skill:sql', 'skill:rust', 'skill:dbt'] };
    await openDatabase().settings.put({ key: 'learning-plan', value: other });
    await Promise.all([
      savePlan({ choice, done: ['skill:rust', 'task:post'] }),
      savePlan({ choice, done: ['skill:rust', 'task:post', 'task:exam'] }),
      savePlan({ choice, done: ['skill:rust', 'task:exam'] }),
    ]);
    expect((await readPlan())?.done).toEqual(['skill:rust', 'skill:dbt', 'task:exam']);
  });

  test('is kept with the next change where the first was refused', async () => {
    const choice = firstChoice('saved', '2026-11-23');
    await savePlan({ choice, done: [] });
    const refuse = vi.spyOn(openDatabase().settings, 'put').mockRejectedValueOnce(new Error('full'));
    await expect(savePlan({ choice, done: ['skill:sql'] })).rejects.toThrow();
    refuse.mockRestore();
    await savePlan({ choice, done: ['skill:sql', 'skill:dbt'] });
    expect((await readPlan())?.done).toEqual(['skill:sql', 'skill:dbt']);
  });

  test('is none when something else is kept', async () => {
    await openDatabase().settings.put({ key: 'learning-plan', value: { choice: 'all' } });
    expect(await readPlan()).toBeUndefined();
  });
});
