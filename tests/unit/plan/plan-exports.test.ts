import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../components/messages/en';
import { loadGuide } from '../../../lib/knowledge/load-guide';
import { buildPlan } from '../../../lib/plan/build-plan';
import { formatPlanMarkdown, type PlanDocument } from '../../../lib/plan/format-plan-markdown';
import { formatPlanCalendar } from '../../../lib/plan/plan-calendar';
import { listItems } from '../../../lib/plan/plan-items';
import { escapeMarkdown } from '../../../lib/text/escape-markdown';
import { buildGap, buildPlanRequest } from './plan-case';
import { readCalendar, readText } from './read-calendar';

const guide = loadGuide();
const STAMP = '2026-11-21T09:30:15.250Z';

function buildDocument(
  names: readonly string[] = ['Python'],
  done: readonly string[] = [],
  hoursPerWeek = 10,
): PlanDocument {
  const gaps = names.map((name, at) => buildGap(at === 0 ? 'python' : `unknown-${at}`, { name }));
  const plan = buildPlan(buildPlanRequest({ gaps, role: 'data-scientist', hoursPerWeek }), guide);
  if (!plan) throw new Error('no plan');
  return { plan, words: en.plan.words, role: 'Data Scientist', done: new Set(done), sources: guide.sources };
}

describe('a plan as Markdown', () => {
  const text = formatPlanMarkdown(buildDocument(['Python', 'Kiln'], ['skill:python', 'task:direction']));

  test('advises no more hours a week than can be chosen', () => {
    const names = Array.from({ length: 100 }, (_, at) => `Skill ${at}`);
    const { plan } = buildDocument(names, [], 1);
    expect(plan.sufficientHours).toBeGreaterThan(60);
    expect(formatPlanMarkdown(buildDocument(names, [], 1))).not.toContain('it would fit');
    expect(formatPlanMarkdown(buildDocument(names.slice(0, 9), [], 1))).toContain(
      'it would fit, if the placeholders are right',
    );
  });

  test('has its phases, what is to be done with boxes, and sources', () => {
    expect(text).toMatch(/^# Learning plan: Data Scientist\n\n90 days · 23 Nov 2026 – 20 Feb 2027 · 10 hours a week\n/);
    expect(text.match(/^## .+$/gm)?.slice(0, 4)).toEqual([
      '## Choose and begin',
      '## Go deeper',
      '## Show it and apply',
      '## What does not fit',
    ]);
    expect(text).toContain('- [x] **Python** · required');
    expect(text).toContain('- [x] Choose the direction');
    expect(text).toContain('- [ ] Join two communities');
    expect(text).toMatch(/ {2}- Four to eight weeks .+ \(.+, line 107\)/);
    expect(formatPlanMarkdown(buildDocument(['Python', 'Kiln'], [], 40))).toMatch(
      /- \[ \] \*\*Kiln\*\* .+ no source says how long it takes/,
    );
  });

  test('keeps hours of sources apart from a placeholder, and says where to start or that no source does', () => {
    expect(text).toContain('Where sources give a time, it adds up to about 120 hours.');
    expect(text).toContain('For 1 skill no source gives a time: 10 hours each are set aside');
    const whole = formatPlanMarkdown(buildDocument(['Python', 'Kiln'], [], 40));
    expect(whole).toMatch(/\*\*Kiln\*\* .+ 10 hours set aside .+\n {2}- No source says where to start/);
    expect(whole).toMatch(/\*\*Python\*\* .+ 120 hours · /);
    expect(whole).toContain('- The 90 days of this plan are the time you chose.');
  });

  test('says what does not fit and by how much', () => {
    expect(text).toContain('- Python: 40 hours of 120 hours are missing');
    expect(text).toContain('- Kiln: no source says how long it takes');
    expect(text).toContain('- With about 17 hours a week it would fit, if the placeholders are right.');
  });

  test("keeps time for a project of one's own where no source names one", () => {
    const plan = buildPlan(buildPlanRequest({ gaps: [buildGap('kiln')] }), guide);
    if (!plan) throw new Error('no plan');
    const own = formatPlanMarkdown({
      plan,
      words: en.plan.words,
      done: new Set(['own-project:show']),
      sources: guide.sources,
    });
    expect(own.match(/^- \[.\] A project of your own/gm)).toEqual([
      '- [ ] A project of your own',
      '- [x] A project of your own',
    ]);
    expect(listItems(plan)).toContain('own-project:deepen');
    expect(listItems(buildDocument().plan)).not.toContain('own-project:deepen');
  });

  test('shows hostile names of skills as text', () => {
    const hostile = [
      '![x](https://evil.example/p.png)',
      '<img src=x onerror=alert(1)>',
      'a\n# Heading\n- [x] done',
      '`code` **b** | c',
      'www.evil.example',
      '1. first',
      '- item',
      '\u202eyzarc',
    ];
    const markdown = formatPlanMarkdown(buildDocument(['Python', ...hostile], [], 40));
    expect(markdown).not.toMatch(/(?<!\\)<|(?<!\\)!\[(?!\\)|(?<!\\)\]\(|https?:\/\/evil|www\.evil|\u202e/);
    expect(markdown).toContain('**a # Heading'.replace('#', '\\#'));
    expect(markdown.match(/^#.*/gm)?.filter((line) => line.includes('Heading'))).toEqual([]);
    expect(markdown).not.toMatch(/^- \[x\]/m);
  });

  test.each([
    ['C++', 'C++'],
    ['C#', 'C\\#'],
    ['Node.js', 'Node.js'],
    ['snake_case', 'snake\\_case'],
    ['1. one', '1\\. one'],
    ['+ plus', '\\+ plus'],
    ['me@b.example', 'me\\@b.example'],
    ['http://b.example', 'http\\://b.example'],
  ])('%s is written %s', (name, written) => {
    expect(escapeMarkdown(name)).toBe(written);
  });

  test('is one line for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(escapeMarkdown(any)).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
    );
  });
});

describe('a plan as a calendar', () => {
  test('has phases, weekly learning and reviews, each once', () => {
    const lines = readCalendar(formatPlanCalendar(buildDocument(), 'role-data-scientist', STAMP));
    const read = (name: string) => lines.filter((each) => each.name === name).map(({ value }) => value);
    expect(read('SUMMARY').map(readText)).toEqual([
      'Learning plan, a phase begins: Choose and begin',
      'Choose and begin: Python',
      'Review: Choose and begin',
      'Learning plan, a phase begins: Go deeper',
      'Go deeper: Python',
      'Review: Go deeper',
      'Learning plan, a phase begins: Show it and apply',
      'Show it and apply: Python',
      'Review: Show it and apply',
    ]);
    expect(read('RRULE')).toEqual(Array.from({ length: 3 }, () => 'FREQ=WEEKLY;COUNT=20;BYDAY=MO,TU,WE,TH,FR'));
    expect(read('DTSTART')[0]).toBe('20261123');
    expect(read('DTSTART')[1]).toBe('20261123T180000');
    expect(read('DTEND')[1]).toBe('20261123T200000');
    expect(read('DTEND').at(-1)).toBe('20270221');
    expect(new Set(read('UID')).size).toBe(9);
    expect(new Set(read('DTSTAMP'))).toEqual(new Set(['20261121T093015Z']));
  });

  test('keeps its ids on another day, and shares none with another plan', () => {
    const ids = (key: string, stamp: string) =>
      Array.from(formatPlanCalendar(buildDocument(), key, stamp).matchAll(/^UID:.*$/gm), ([id]) => id);
    expect(ids('a', '2026-12-01T00:00:00Z')).toEqual(ids('a', STAMP));
    expect(ids('a', STAMP).filter((id) => ids('ä', STAMP).includes(id))).toEqual([]);
  });

  test('is sound with any names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 5 }), (names) => {
        const file = formatPlanCalendar(buildDocument(['Python', ...names]), 'k', STAMP);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        for (const { name, value } of readCalendar(file)) if (/SUMMARY|DESCRIPTION/.test(name)) readText(value);
      }),
      { numRuns: 30 },
    );
  });
});
