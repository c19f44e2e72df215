import { describe, expect, test } from 'vitest';
import { chooseRolePay, listPaySources } from '../../../lib/career/choose-role-pay';
import { findBackground, findPath } from '../../../lib/career/find-path';
import { correctHeld } from '../../../lib/career/held-career';
import { extractJobs } from '../../../lib/career/read-career';
import { loadGuide } from '../../../lib/knowledge/load-guide';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { RESUMES, readHeld } from './resumes';

const guide = loadGuide();

function findRole(id: string) {
  const role = guide.roles.get(id);
  if (!role) throw new Error(`no role ${id}`);
  return role;
}

describe('the path to a role', () => {
  test.each([
    ['software', 'machine-learning-engineer', ['Software Engineer', 'Software Engineer']],
    ['operations', 'mlops-engineer', ['DevOps']],
    ['communication', 'prompt-engineer', ['Marketing or writing']],
    ['starting', 'machine-learning-engineer', ['Non-technical background']],
    ['analytics', 'machine-learning-engineer', []],
  ] as const)('from %s to %s', (background, role, expected) => {
    const { own } = findPath({ answers: { background: [background] } }, findRole(role), guide);
    expect(own.map(({ from }) => from)).toEqual(expected);
  });

  test('starts at the past jobs of a resume', () => {
    const person = (name: 'developer' | 'operator') => ({ held: readHeld(name), answers: {} });
    expect(findPath(person('developer'), findRole('ai-engineer'), guide).own.map(({ from }) => from)).toEqual([
      'Software Engineer',
    ]);
    expect(findPath(person('operator'), findRole('ai-product-manager'), guide).own.map(({ from }) => from)).toEqual([
      'Machine Learning Engineer',
    ]);
  });

  test('tells of road maps, entry and time where a source does', () => {
    const path = findPath({ answers: {} }, findRole('prompt-engineer'), guide);
    expect(path.own).toEqual([]);
    expect(path.roadmaps.map(({ id }) => id)).toEqual(['roadmap-writer-to-prompts']);
    expect(path.entry.length).toBeGreaterThan(3);
    expect(path.learningTime.length).toBeGreaterThan(1);
  });

  test.each([
    ['Senior Software Engineer', ['software']],
    ['SRE', ['operations']],
    ['Registered Nurse', ['field']],
    ['Data Scientist', ['ml', 'research']],
    ['Blacksmith', []],
  ])('%s tells of %j', (title, expected) => {
    expect(findBackground(title, guide.careerFit)).toEqual(expected);
  });
});

describe('what a resume holds', () => {
  test('past jobs with the role that the title names and their months', () => {
    const jobs = extractJobs(RESUMES.operator, loadKnowledge(), { year: 2021, month: 1 });
    expect(jobs).toEqual([
      { title: 'Machine Learning Engineer', role: 'machine-learning-engineer', months: 13, span: [24240, 24253] },
    ]);
    expect(extractJobs('', loadKnowledge(), { year: 2021, month: 1 })).toEqual([]);
  });

  test('skills as the user corrected them', () => {
    const named = (id: string) => ({ id, name: id });
    const corrections = { held: [named('rust')], removed: [named('java')], ignored: [named('sql')] };
    const read = { skills: ['sql', 'java'], jobs: [{ title: 'Clerk' }] };
    expect(correctHeld(read, corrections)).toEqual({ ...read, skills: ['sql', 'rust'], removed: ['java'] });
    expect(correctHeld(read)).toEqual(read);
  });
});

describe('the pay of a role', () => {
  test('is that of the level and country', () => {
    const entry = chooseRolePay('machine-learning-engineer', { level: 'entry', country: 'US' }, guide);
    const senior = chooseRolePay('machine-learning-engineer', { level: 'senior', country: 'US' }, guide);
    if ('unavailable' in entry || 'unavailable' in senior) throw new Error('no pay');
    expect(entry).toMatchObject({ level: 'entry', currency: 'USD' });
    expect(entry.mid).toBeLessThan(senior.mid);
    expect(listPaySources(entry, guide).map(({ id }) => id)).toEqual(
      [...new Set(entry.sources.map(({ source }) => source))].sort(),
    );
  });

  test('of a role without figures is that of close work under its own name', () => {
    const without = guide.salaries.find(({ none, nearest }) => none && nearest);
    if (!without) throw new Error('every role has figures');
    const outcome = chooseRolePay(without.role, { level: 'all' }, guide);
    expect(outcome).toMatchObject({ unavailable: without.none, nearest: { role: { id: without.nearest } } });
    expect(listPaySources(outcome, guide).length).toBeGreaterThan(0);
  });
});
