import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../lib/knowledge/load-guide';
import { buildPlan, type PlanRequest } from '../../../lib/plan/build-plan';
import type { LearningPlan } from '../../../lib/plan/learning-plan';
import { SPANS } from '../../../lib/plan/plan-spans';
import { buildGap, buildPlanRequest } from './plan-case';

const guide = loadGuide();

function plan(overrides: Partial<PlanRequest>): LearningPlan {
  const built = buildPlan(buildPlanRequest(overrides), guide);
  if (!built) throw new Error('no plan');
  return built;
}

/** Hours planned by skill. */
function countHours({ phases }: LearningPlan): Map<string, number> {
  const hours = new Map<string, number>();
  for (const { item, hours: own } of phases.flatMap(({ study }) => study)) {
    hours.set(item.gap.skill, (hours.get(item.gap.skill) ?? 0) + own);
  }
  return hours;
}

function listOrder({ phases }: LearningPlan): string[] {
  return [...new Set(phases.flatMap(({ study }) => study.map(({ item }) => item.gap.skill)))];
}

describe('a plan', () => {
  test('follows the timeline of its span, day for day', () => {
    const days = (span: PlanRequest['span']) => plan({ span }).phases.map(({ kind, start, end }) => [kind, start, end]);
    expect(days('90-days')).toEqual([
      ['begin', '2026-11-23', '2026-12-20'],
      ['deepen', '2026-12-21', '2027-01-17'],
      ['show', '2027-01-18', '2027-02-20'],
    ]);
    expect(days('12-months')).toEqual([
      ['foundation', '2026-11-23', '2027-02-21'],
      ['track', '2027-02-22', '2027-05-23'],
      ['prove', '2027-05-24', '2027-08-22'],
      ['apply', '2027-08-23', '2027-11-21'],
    ]);
    expect(plan({}).timelines[0]?.id).toBe('roadmap-ninety-days');
  });

  test('counts with the time that a source gives, and says where none does', () => {
    const { phases } = plan({ gaps: [buildGap('python'), buildGap('mlflow')], hoursPerWeek: 40, span: '12-months' });
    const items = phases.flatMap(({ study }) => study.map(({ item }) => item));
    const python = items.find(({ gap }) => gap.skill === 'python');
    expect(python).toMatchObject({ hours: 120, time: { fact: { takes: { min: 4, max: 8, unit: 'week' } } } });
    const mlflow = items.find(({ gap }) => gap.skill === 'mlflow');
    expect(mlflow).toMatchObject({ hours: 10, time: { facts: [{ text: expect.any(String) }] } });
    expect(mlflow?.time.fact).toBeUndefined();
  });

  test('is shorter for what is close to something held, and where a source says so for what is known', () => {
    const hoursOf = (overrides: Partial<PlanRequest>) =>
      countHours(plan({ hoursPerWeek: 40, span: '12-months', ...overrides }));
    expect(hoursOf({ gaps: [buildGap('mlflow', { near: ['kubeflow'] })] }).get('mlflow')).toBe(10);
    expect(hoursOf({ gaps: [buildGap('statistics', { near: ['r-language'] })] }).get('statistics')).toBe(121);
    expect(hoursOf({ gaps: [buildGap('deep-learning', { near: ['machine-learning'] })] }).get('deep-learning')).toBe(
      10,
    );
    expect(hoursOf({ gaps: [buildGap('pytorch')] }).get('pytorch')).toBe(100);
    expect(hoursOf({ gaps: [buildGap('pytorch')], held: new Set(['tensorflow']) }).get('pytorch')).toBe(30);
    expect(hoursOf({ gaps: [buildGap('pytorch'), buildGap('tensorflow')] }).get('tensorflow')).toBe(30);
  });

  test('counts one statement of a source about several skills once', () => {
    const { hours, phases } = plan({ gaps: [buildGap('calculus'), buildGap('probability')], hoursPerWeek: 40 });
    expect(hours.needed).toBe(180);
    const shared = phases.flatMap(({ study }) => study).filter(({ item }) => item.sharedWith);
    expect(shared).toMatchObject([
      { hours: 0, item: { gap: { skill: 'calculus' }, sharedWith: { skill: 'probability' } } },
    ]);
  });

  test('puts required before preferred, and wider skills and what comes first before both', () => {
    const gaps = [
      buildGap('seaborn', { requirement: 'preferred' }),
      buildGap('pytorch'),
      buildGap('deep-learning', { requirement: 'preferred' }),
      buildGap('python', { requirement: 'preferred' }),
      buildGap('airflow'),
    ];
    expect(listOrder(plan({ gaps, hoursPerWeek: 60, span: '12-months' }))).toEqual([
      'python',
      'deep-learning',
      'pytorch',
      'airflow',
      'seaborn',
    ]);
  });

  test('counts skills whose time no source gives, and says what of the plan each rests on', () => {
    const { untimed, phases } = plan({ gaps: [buildGap('python'), buildGap('mlflow'), buildGap('docker')] });
    expect(untimed).toBe(2);
    const items = phases.flatMap(({ study }) => study.map(({ item }) => item));
    expect(items.find(({ gap }) => gap.skill === 'python')?.restsOn).toEqual([]);
    const whole = plan({ gaps: [buildGap('python'), buildGap('docker'), buildGap('mlflow')], hoursPerWeek: 60 });
    const mlflow = whole.phases.flatMap(({ study }) => study).find(({ item }) => item.gap.skill === 'mlflow');
    expect(mlflow?.item.restsOn).toEqual(['python', 'docker']);
  });

  test('says what does not fit, by how much, and what would suffice', () => {
    const { unfit, hours, sufficientHours } = plan({ gaps: [buildGap('python'), buildGap('mlflow')], hoursPerWeek: 5 });
    expect(hours).toEqual({ total: 60, learn: 40, needed: 130, planned: 40, sourced: 120 });
    expect(unfit.map(({ item, missingHours }) => [item.gap.skill, missingHours])).toEqual([
      ['python', 80],
      ['mlflow', 10],
    ]);
    expect(sufficientHours).toBe(17);
    expect(plan({ gaps: [buildGap('python'), buildGap('mlflow')], hoursPerWeek: 17 }).unfit).toEqual([]);
  });

  test('keeps what is no matter of hours apart', () => {
    const { aside, phases } = plan({ gaps: [buildGap('communication'), buildGap('phd'), buildGap('cert-azure-ds')] });
    expect(aside.map(({ gap, reason }) => [gap.skill, reason])).toEqual([
      ['communication', 'soft'],
      ['phd', 'credential'],
      ['cert-azure-ds', 'credential'],
    ]);
    expect(phases.flatMap(({ study }) => study)).toEqual([]);
  });

  test('names projects by the skills that they would show, and certificates with a caution', () => {
    const { phases, certificates } = plan({ gaps: [buildGap('rag'), buildGap('gcp')], role: 'ai-engineer' });
    const projects = phases.flatMap((phase) => phase.projects);
    expect(projects[0]?.shows).toContain('Retrieval-augmented generation (RAG)');
    expect(certificates.map(({ id }) => id)).toEqual(['certification-google-cloud', 'certification-after-portfolio']);
    const ids = phases.flatMap(({ notes }) => notes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('sends nobody to an exam that has ended', () => {
    const gaps = ['aws', 'sagemaker', 'tensorflow'].map((skill) => buildGap(skill));
    const { phases, certificates } = plan({ gaps, role: 'machine-learning-engineer' });
    const told = [...certificates, ...phases.flatMap(({ notes }) => notes)].map(({ text }) => text);
    expect(told.filter((text) => /Certified Machine Learning|TensorFlow Developer/.test(text))).toEqual([]);
  });

  test.each([
    { start: '2026-02-30' },
    { start: 'today' },
    { hoursPerWeek: 0 },
    { hoursPerWeek: Number.NaN },
    { assumedHours: 1_000 },
  ])('there is none for %j', (overrides) => {
    expect(buildPlan(buildPlanRequest(overrides), guide)).toBeUndefined();
  });
});

describe('any plan', () => {
  const skills = [...guide.skills.keys()];
  const gaps = fc
    .uniqueArray(
      fc.record({
        skill: fc.oneof(
          fc.constantFrom(...skills),
          fc.constantFrom('python', 'pytorch', 'tensorflow', 'ml-fundamentals', 'statistics'),
        ),
        requirement: fc.constantFrom('required' as const, 'preferred' as const),
        isNear: fc.boolean(),
        postings: fc.option(fc.record({ required: fc.nat(30), preferred: fc.nat(30) }), { nil: undefined }),
      }),
      { selector: ({ skill }) => skill, maxLength: 40 },
    )
    .map((all) =>
      all.map(({ skill, requirement, isNear, postings }) =>
        buildGap(skill, { requirement, near: isNear ? ['sql'] : [], ...(postings ? { postings } : {}) }),
      ),
    );
  const request = fc.record({ gaps, span: fc.constantFrom(...SPANS), hoursPerWeek: fc.integer({ min: 1, max: 60 }) });

  test('plans every gap, or lists it', () => {
    fc.assert(
      fc.property(request, (input) => {
        const { phases, unfit, aside } = plan(input);
        const ended = phases.flatMap(({ study }) =>
          study.filter(({ isEnd }) => isEnd).map(({ item }) => item.gap.skill),
        );
        const listed = [...ended, ...unfit.map(({ item }) => item.gap.skill), ...aside.map(({ gap }) => gap.skill)];
        expect(listed.sort()).toEqual(input.gaps.map(({ skill }) => skill).sort());
      }),
    );
  });

  test('stays within the hours of each phase, and accounts for all that is needed', () => {
    fc.assert(
      fc.property(request, (input) => {
        const { phases, unfit, hours } = plan(input);
        for (const phase of phases) {
          const spent = phase.study.reduce((total, part) => total + part.hours, 0);
          expect(spent).toBeLessThanOrEqual(phase.hours.learn + 1e-6);
          for (const { weeks } of phase.study) {
            expect(weeks.from).toBeGreaterThanOrEqual(phase.weeks.from);
            expect(weeks.to).toBeLessThanOrEqual(phase.weeks.to);
            expect(weeks.to).toBeGreaterThanOrEqual(weeks.from);
          }
        }
        const all = phases.reduce((total, each) => total + each.hours.learn + each.hours.project + each.hours.apply, 0);
        expect(all).toBeCloseTo(hours.total);
        const missing = unfit.reduce((total, each) => total + each.missingHours, 0);
        expect(hours.planned + missing).toBeCloseTo(hours.needed);
      }),
    );
  });

  test('is the same for the same gaps in any order', () => {
    fc.assert(
      fc.property(request, fc.infiniteStream(fc.nat()), (input, keys) => {
        const shuffled = input.gaps.map((gap) => ({ gap, key: keys.next().value })).sort((a, b) => a.key - b.key);
        const { aside: _one, ...one } = plan(input);
        const { aside: _other, ...other } = plan({ ...input, gaps: shuffled.map(({ gap }) => gap) });
        expect(other).toEqual(one);
      }),
    );
  });

  test('plans no less of any skill when there are more hours', () => {
    fc.assert(
      fc.property(request, fc.integer({ min: 1, max: 20 }), (input, more) => {
        const hoursPerWeek = Math.min(60, input.hoursPerWeek + more);
        const [less, rest] = [countHours(plan(input)), countHours(plan({ ...input, hoursPerWeek }))];
        for (const [skill, hours] of less) expect(rest.get(skill) ?? 0).toBeGreaterThanOrEqual(hours - 1e-6);
      }),
    );
  });

  test('learns a wider skill before a narrower one', () => {
    fc.assert(
      fc.property(request, (input) => {
        const order = listOrder(plan({ ...input, hoursPerWeek: 60 }));
        for (const [at, skill] of order.entries()) {
          const wider = (guide.widerSkills.get(skill) ?? []).filter((id) => id !== skill && order.includes(id));
          expect(wider.filter((id) => order.indexOf(id) > at && !isCircular(id, skill))).toEqual([]);
        }
      }),
    );
  });

  /** Two skills that each want the other first, by what sources say and by how they are linked. */
  function isCircular(one: string, other: string): boolean {
    return Boolean(guide.widerSkills.get(one)?.includes(other));
  }
});
