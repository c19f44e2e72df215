import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../lib/browser/database';
import { readPlanOrTarget, savePlan } from '../../../lib/browser/plan-store';
import { savePreferences } from '../../../lib/browser/preferences';
import { firstChoice } from '../../../lib/plan/kept-plan';

const NOON = new Date(2026, 10, 21, 12);

beforeEach(async () => {
  fakeBrowser.reset();
  await openDatabase().settings.clear();
});

it('without a plan the preferred role is the first aim, from today on', async () => {
  expect(await readPlanOrTarget(NOON)).toBeUndefined();
  await savePreferences({ theme: 'system', language: 'browser', targetRole: 'data-engineer' });
  expect(await readPlanOrTarget(NOON)).toEqual({
    choice: { ...firstChoice('role', '2026-11-21'), role: 'data-engineer' },
    done: [],
  });
});

it('a plan that was kept stays as it is', async () => {
  await savePreferences({ theme: 'system', language: 'browser', targetRole: 'data-engineer' });
  const kept = { choice: firstChoice('saved', '2026-11-01'), done: ['a'] };
  await savePlan(kept);
  expect(await readPlanOrTarget(NOON)).toEqual(kept);
});
