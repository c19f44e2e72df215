import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../lib/knowledge/load-guide';
import { firstChoice, type PlanChoice, parseKeptPlan } from '../../../lib/plan/kept-plan';
import { choosePlan, type PlanMaterial } from '../../../lib/plan/plan-material';
import { buildGap } from './plan-case';

const guide = loadGuide();
const START = '2026-11-23';
const held = { skills: new Set(['sql']), ignored: new Set<string>() };
const posting = { key: 'linkedin-1', title: 'Data Scientist', role: 'data-scientist', gaps: [buildGap('rag')] };
const saved = [{ skills: [{ id: 'python', name: 'Python', requirement: 'required' as const }] }];

function choose(choice: Partial<PlanChoice>, material: Partial<PlanMaterial> = { held }) {
  return choosePlan({ ...firstChoice('role', START), ...choice }, { guide, saved: [], ...material });
}

describe('the plan for a choice', () => {
  test('is made from the open posting, the saved ones or a role', () => {
    expect(choose({ source: 'posting' }, { held, posting })).toMatchObject({
      key: 'posting-linkedin-1',
      role: 'data-scientist',
      plan: { hours: { needed: 10 } },
    });
    expect(choose({ source: 'saved' }, { held, saved })).toMatchObject({
      key: 'saved',
      plan: { hours: { needed: 120 } },
    });
    expect(choose({ source: 'role', role: 'data-engineer' })).toMatchObject({
      key: 'role-data-engineer',
      isWithoutResume: false,
    });
  });

  test.each<[string, Partial<PlanChoice>, Partial<PlanMaterial>]>([
    ['noResume', { source: 'posting' }, { posting }],
    ['noPosting', { source: 'posting' }, { held }],
    ['noSaved', { source: 'saved' }, { held }],
    ['noRole', { source: 'role' }, { held }],
    ['noRole', { source: 'role', role: 'astronaut' }, { held }],
    ['noGaps', { source: 'saved' }, { held: { ...held, skills: new Set(['python']) }, saved }],
    ['invalid', { source: 'saved', start: '' }, { held, saved }],
  ])('is none, because of %s', (none, choice, material) => {
    expect(choose(choice, material)).toEqual({ none });
  });

  test('for a role needs no resume, and says that it had none', () => {
    expect(choose({ role: 'data-engineer' }, {})).toMatchObject({ isWithoutResume: true });
  });
});

describe('a kept plan', () => {
  const kept = { choice: { ...firstChoice('role', START), role: 'data-engineer' }, done: ['skill:sql'] };

  test('is read as it was written', () => {
    expect(parseKeptPlan(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test.each([
    undefined,
    'plan',
    {},
    { ...kept, choice: { ...kept.choice, source: 'elsewhere' } },
    { ...kept, choice: { ...kept.choice, hoursPerWeek: 1_000 } },
    { ...kept, choice: { ...kept.choice, start: 'soon' } },
    { ...kept, choice: { ...kept.choice, assumedHours: '10' } },
  ])('is none in %j', (value) => {
    expect(parseKeptPlan(value)).toBeUndefined();
  });

  test('leaves out what is no id', () => {
    expect(parseKeptPlan({ ...kept, done: ['skill:sql', 3, '', 'x'.repeat(999)] })?.done).toEqual(['skill:sql']);
  });
});
