import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../lib/browser/database';
import { readPlan, savePlan } from '../../../lib/browser/plan-store';
import { firstChoice } from '../../../lib/plan/kept-plan';

beforeEach(async () => {
  await openDatabase().settings.clear();
});

describe('the kept learning plan', () => {
  test('is none at first, and the one kept last', async () => {
    expect(await readPlan()).toBeUndefined();
    const choice = { ...firstChoice('role', '2026-11-23'), role: 'data-engineer' };
    await savePlan({ choice, done: [] });
    await savePlan({ choice: { ...choice, hoursPerWeek: 20 }, done: ['skill:sql'] });
    expect(await readPlan()).toEqual({ choice: { ...choice, hoursPerWeek: 20 }, done: ['skill:sql'] });
  });

  test('is none when something else is kept', async () => {
    await openDatabase().settings.put({ key: 'learning-plan', value: { choice: 'all' } });
    expect(await readPlan()).toBeUndefined();
  });
});
