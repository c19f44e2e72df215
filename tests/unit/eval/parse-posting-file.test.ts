import { describe, expect, it } from 'vitest';
import { parseMarks } from '../../eval/parse-marks';
import { parsePostingFile } from '../../eval/parse-posting-file';

const HEAD = `title: {.ML} Engineer
company: Tern
role: machine-learning-engineer, ai-engineer
level: mid
years: 3
workplace: hybrid
salary: 100-120.5 EUR day`;

describe('parseMarks', () => {
  it('takes the marks out and says where traps stand', () => {
    expect(parseMarks('{!Go} or {?R}, in {-spring}, {.CI/CD}; {~tact}', 'description')).toEqual({
      text: 'Go or R, in spring, CI/CD; tact',
      hard: [
        { quote: 'Go', requirement: 'required' },
        { quote: 'R', requirement: 'preferred' },
        { quote: 'CI/CD', requirement: 'mentioned' },
      ],
      soft: ['tact'],
      traps: [{ start: 12, end: 18, field: 'description' }],
    });
  });

  it.each(['{Go}', '{!Go', 'Go}', '{!}', '{!a\nb}', '{!a{?b}}'])('refuses %j', (text) => {
    expect(() => parseMarks(text, 'title')).toThrow('brace');
  });
});

describe('parsePostingFile', () => {
  it('reads labels and text', () => {
    expect(parsePostingFile('a', `${HEAD}\n---\nWe use {.Spark}.\n---\nBye.\n`)).toMatchObject({
      id: 'a',
      title: 'ML Engineer',
      company: 'Tern',
      location: undefined,
      description: 'We use Spark.\n---\nBye.',
      labels: {
        roles: ['machine-learning-engineer', 'ai-engineer'],
        levels: ['mid'],
        yearsMin: 3,
        workplace: 'hybrid',
        salary: { min: 100, max: 120.5, currency: 'EUR', period: 'day' },
        hard: [{ quote: 'ML' }, { quote: 'Spark' }],
      },
    });
  });

  it('reads what is not said', () => {
    const head = HEAD.replace('years: 3', 'years: none')
      .replace('workplace: hybrid', 'workplace: unspecified')
      .replace(/salary: .*/, 'salary: none');
    const { labels } = parsePostingFile('a', `${head}\n---\nText`);
    expect(labels).toMatchObject({ yearsMin: undefined, workplace: undefined, salary: undefined });
  });

  it('reads one figure of pay as both ends', () => {
    const { labels } = parsePostingFile('a', `${HEAD.replace(/salary: .*/, 'salary: 90 USD hour')}\n---\nText`);
    expect(labels.salary).toEqual({ min: 90, max: 90, currency: 'USD', period: 'hour' });
  });

  it.each([
    ['without a separator', HEAD],
    ['without a level', `${HEAD.replace('level: mid\n', '')}\n---\nText`],
    ['with a label nobody knows', `${HEAD}\nmood: good\n---\nText`],
    ['with a line that is no label', `${HEAD}\nhello\n---\nText`],
    ['with years in words', `${HEAD.replace('years: 3', 'years: three')}\n---\nText`],
    ['with pay without a period', `${HEAD.replace(' day', '')}\n---\nText`],
    ['with a workplace nobody knows', `${HEAD.replace('hybrid', 'office')}\n---\nText`],
  ])('refuses a file %s', (_, file) => {
    expect(() => parsePostingFile('a', file)).toThrow();
  });
});
