import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFitBand, limitByCore } from '../../../lib/career/fit-band';
import { correctHeld, type HeldCareer } from '../../../lib/career/held-career';
import { rankCareers } from '../../../lib/career/rank-careers';
import { findGap } from '../../../lib/career/role-gap';
import { countCore, scoreResume } from '../../../lib/career/score-resume';
import { loadGuide } from '../../../lib/knowledge/load-guide';
import { type RESUMES, readHeld } from './resumes';

const guide = loadGuide();
const roles = [...guide.roles.values()];
const listed = [...new Set(roles.flatMap(({ skills }) => [...skills.core, ...skills.common, ...skills.plus]))];
const soft = listed.filter((id) => guide.skills.get(id)?.kind === 'soft');
const skillsArbitrary = fc.uniqueArray(fc.constantFrom(...listed), { maxLength: 25 });
const roleArbitrary = fc.constantFrom(...roles);

function rank(name: keyof typeof RESUMES) {
  return rankCareers({ held: readHeld(name), answers: {} }, 'resume', guide);
}

describe('roles by resume', () => {
  test.each([
    ['analyst', ['data-analyst', 'bi-analyst', 'ai-augmented-analyst']],
    ['researcher', ['research-engineer', 'ai-research-scientist']],
    ['operator', ['machine-learning-engineer', 'mlops-engineer']],
    ['builder', ['llm-engineer', 'ai-agent-developer', 'ai-engineer']],
  ] as const)('the %s is nearest to %j', (name, expected) => {
    const best = rank(name).slice(0, expected.length);
    expect(best.map(({ role }) => role.id)).toEqual(expected);
    expect(best[0]?.band).toBe('close');
  });

  test('a developer without machine learning is close to nothing, and nearest to running models', () => {
    const ranked = rank('developer');
    expect(ranked[0]).toMatchObject({ role: { id: 'mlops-engineer' }, band: 'partial' });
    expect(ranked.find(({ role }) => role.id === 'ai-research-scientist')?.band).toBe('far');
  });

  test('a nurse is told that every role is far', () => {
    const ranked = rank('nurse');
    expect(ranked).toHaveLength(guide.roles.size);
    expect(new Set(ranked.map(({ band }) => band))).toEqual(new Set(['far']));
  });

  test('what the user took out is not held because something narrower is', () => {
    const role = guide.roles.get('data-engineer');
    if (!role) throw new Error('no data engineer');
    const removed = [{ id: 'apache-spark', name: 'Apache Spark' }];
    const held = correctHeld({ skills: ['pyspark'], jobs: [] }, { held: [], removed, ignored: [] });
    const stateIn = (person: HeldCareer) =>
      scoreResume(person, role, guide).skills.find(({ skill }) => skill === 'apache-spark')?.state;
    expect(stateIn({ skills: ['pyspark'], jobs: [] })).toBe('held');
    expect(stateIn(held)).not.toBe('held');
  });

  test('a past job of the role counts, the longer the more', () => {
    const role = guide.roles.get('data-engineer');
    if (!role) throw new Error('no data engineer');
    const scores = [undefined, 6, 36, 90].map(
      (months) =>
        scoreResume({ skills: ['sql'], jobs: [{ title: 'Data Engineer', role: role.id, months }] }, role, guide).score,
    );
    const none = scoreResume({ skills: ['sql'], jobs: [] }, role, guide).score;
    expect(none).toBeLessThan(scores[0] ?? 0);
    expect(scores[0]).toBeLessThan(scores[1] ?? 0);
    expect(scores[1]).toBeLessThan(scores[2] ?? 0);
    expect(scores[2]).toBe(scores[3]);
  });

  test('jobs side by side count once', () => {
    const role = guide.roles.get('data-engineer');
    if (!role) throw new Error('no data engineer');
    const scoreOf = (...spans: [number, number][]) => {
      const jobs = spans.map((span) => ({ title: 'Data Engineer', role: role.id, months: span[1] - span[0], span }));
      return scoreResume({ skills: ['sql'], jobs }, role, guide).score;
    };
    expect(scoreOf([0, 12], [0, 12])).toBe(scoreOf([0, 12]));
    expect(scoreOf([0, 12], [6, 18])).toBe(scoreOf([0, 18]));
    expect(scoreOf([0, 12], [12, 24])).toBe(scoreOf([0, 24]));
  });

  test('the gap names missing core skills by weight, rare before common', () => {
    const role = guide.roles.get('mlops-engineer');
    if (!role) throw new Error('no MLOps engineer');
    const { held, missingCore } = findGap(scoreResume({ skills: ['docker'], jobs: [] }, role, guide));
    expect(held.map(({ skill }) => skill)).toContain('docker');
    expect(missingCore.at(-1)?.skill).toBe('python');
    const weights = missingCore.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});

describe('the word for a score', () => {
  const people = (['analyst', 'researcher', 'nurse', 'developer', 'operator', 'builder'] as const).map(readHeld);
  const answers = { background: ['field'], work: ['analyze'], subject: ['data'], coding: ['some'] } as const;

  test.each(['resume', 'answers', 'both'] as const)('is the same for the same number, by %s too', (basis) => {
    for (const held of people)
      for (const { score, band } of rankCareers({ held, answers }, basis, guide))
        expect(band, `${score}`).toBe(findFitBand(score));
  });

  test.each([
    ['resume', 'good', 1 / 2],
    ['both', 'good', 1 / 2],
    ['resume', 'close', 3 / 4],
  ] as const)('by %s is %s only with so much of the core: %f', (basis, least, share) => {
    const told = people.flatMap((held) => rankCareers({ held, answers }, basis, guide));
    const cores = told
      .filter(({ band }) => band === least)
      .flatMap(({ resume }) => (resume ? countCore(resume) : []))
      .filter(({ hasWorked }) => least === 'good' || !hasWorked);
    expect(cores.length).toBeGreaterThan(0);
    for (const { held, of } of cores) expect(held / of).toBeGreaterThanOrEqual(share);
  });

  test.each([
    [0, 'far'],
    [29, 'far'],
    [30, 'partial'],
    [41, 'partial'],
    [47, 'partial'],
    [54, 'partial'],
    [55, 'good'],
    [76, 'good'],
    [80, 'close'],
    [100, 'close'],
  ] as const)('of %i is %s', (score, band) => {
    expect(findFitBand(score)).toBe(band);
  });

  test.each([
    [90, { held: 2, of: 6, hasWorked: false }, 54],
    [90, { held: 2, of: 6, hasWorked: true }, 54],
    [90, { held: 3, of: 6, hasWorked: false }, 79],
    [90, { held: 3, of: 6, hasWorked: true }, 90],
    [90, { held: 3, of: 4, hasWorked: false }, 90],
    [40, { held: 0, of: 6, hasWorked: false }, 40],
    [90, { held: 0, of: 0, hasWorked: false }, 90],
  ])('%i with %j stays at %i', (score, core, limited) => {
    expect(limitByCore(score, core)).toBe(limited);
  });
});

describe('the formula', () => {
  test('one more skill never lowers a role', () => {
    fc.assert(
      fc.property(skillsArbitrary, fc.constantFrom(...listed), roleArbitrary, (skills, one, role) => {
        const before = scoreResume({ skills, jobs: [] }, role, guide).score;
        const after = scoreResume({ skills: [...skills, one], jobs: [] }, role, guide).score;
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('the order of skills makes no difference, and scores lie between 0 and 100', () => {
    fc.assert(
      fc.property(skillsArbitrary, roleArbitrary, (skills, role) => {
        const { score } = scoreResume({ skills, jobs: [] }, role, guide);
        expect(scoreResume({ skills: skills.toReversed(), jobs: [] }, role, guide).score).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('soft skills never dominate: alone they say nothing, and together they add at most a quarter', () => {
    for (const role of roles) {
      const score = (skills: readonly string[]) => scoreResume({ skills, jobs: [] }, role, guide).score;
      expect(score(soft), role.id).toBe(0);
      const [one = ''] = [...role.skills.core, ...role.skills.common].filter((id) => !soft.includes(id));
      expect(score([one, ...soft]) - score([one]), role.id).toBeLessThan(25.1);
    }
  });

  test('who holds everything that a role lists has 100', () => {
    for (const role of roles) {
      const { core, common, plus } = role.skills;
      expect(scoreResume({ skills: [...core, ...common, ...plus], jobs: [] }, role, guide).score).toBeCloseTo(100);
    }
  });
});
