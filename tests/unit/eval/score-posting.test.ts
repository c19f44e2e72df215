import { describe, expect, it } from 'vitest';
import type { Analysis, SkillMention } from '../../../lib/analysis';
import { formatFaults, formatFigures, formatReliability } from '../../eval/format-tables';
import type { LabelledPosting } from '../../eval/labelled-posting';
import { parsePostingFile } from '../../eval/parse-posting-file';
import { scorePosting } from '../../eval/score-posting';
import { sumReliability, sumScores } from '../../eval/sum-scores';
import { findFallen, isWithin } from '../../eval/thresholds';

function label(head: Readonly<Record<string, string>> = {}, text = '{!Go}, {?R}, {.Spark}, {~tact}'): LabelledPosting {
  const all = {
    title: 'T',
    role: 'data-scientist',
    level: 'mid',
    years: '3',
    workplace: 'remote',
    salary: 'none',
    ...head,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return parsePostingFile('a', `${lines.join('\n')}\n---\n${text}`);
}

function analyse(rest: Partial<Analysis> = {}, posting: Partial<Analysis['posting']> = {}): Analysis {
  return {
    version: '',
    posting: { source: 'other', title: 'T', description: '', workplace: 'remote', ...posting },
    role: { id: 'data-scientist', name: 'Data Scientist', confidence: 0.9, evidence: [] },
    alternatives: [],
    seniority: 'mid',
    yearsMin: 3,
    skills: [],
    benchmark: { unavailable: '' },
    tips: [],
    sources: [],
    ...rest,
  };
}

function mention(start: number, end: number, rest: Partial<SkillMention> = {}): SkillMention {
  const spans = [{ start, end, field: 'description' as const }];
  return { id: `${start}`, name: `at ${start}`, kind: 'hard', category: 'c', requirement: 'required', spans, ...rest };
}

const NO_ROLE = analyse({ role: undefined });

describe('the fields of a posting', () => {
  it.each([
    ['role', label(), analyse(), 1],
    ['role', label({ role: 'data-analyst, data-scientist' }), analyse(), 1],
    ['role', label({ role: 'data-analyst' }), analyse(), 0],
    ['role', label({ role: 'none' }), NO_ROLE, 1],
    ['role', label({ role: 'none' }), undefined, 0],
    ['seniority', label({ level: 'senior, mid' }), analyse(), 1],
    ['seniority', label({ level: 'unspecified' }), analyse({ seniority: undefined }), 1],
    ['seniority', label({ level: 'unspecified' }), undefined, 0],
    ['workplace', label(), analyse(), 1],
    ['workplace', label({ workplace: 'unspecified' }), analyse({}, { workplace: undefined }), 1],
    ['workplace', label({ workplace: 'unspecified' }), undefined, 0],
    ['years', label(), analyse(), 1],
    ['years', label({ years: 'none' }), analyse(), 0],
    ['years', label({ years: 'none' }), undefined, 0],
  ] as const)('%s', (count, posting, analysis, right) => {
    expect(scorePosting(posting, analysis).tallies[count]).toEqual({ right, of: 1 });
  });

  const paid = { salary: '100000-120000 USD year' };
  const pay = { min: 100000, max: 120000, currency: 'USD', period: 'year', text: '' } as const;
  it.each([
    ['read to the letter', label(paid), pay, { salaryExact: { right: 1, of: 1 } }],
    ['read within one unit', label(paid), { ...pay, max: 120000.5 }, { salaryExact: { right: 1, of: 1 } }],
    ['of another period', label(paid), { ...pay, period: 'month' }, { salaryExact: { right: 0, of: 1 } }],
    ['of another currency', label(paid), { ...pay, currency: 'CAD' }, { salaryExact: { right: 0, of: 1 } }],
    ['missed', label(paid), undefined, { salaryExact: { right: 0, of: 1 } }],
    ['made up', label(), pay, { salaryFalse: { right: 1, of: 1 } }],
    ['rightly not read', label(), undefined, { salaryFalse: { right: 0, of: 1 } }],
  ] as const)('pay %s', (_, posting, salary, expected) => {
    const { tallies } = scorePosting(posting, analyse({}, { salary }));
    expect({ salaryExact: tallies.salaryExact, salaryFalse: tallies.salaryFalse }).toEqual({
      salaryExact: undefined,
      salaryFalse: undefined,
      ...expected,
    });
  });
});

describe('an AI, ML or data job or not', () => {
  const right = { right: 1, of: 1 };
  const wrong = { right: 0, of: 1 };
  it.each([
    ['found', 'data-scientist', analyse(), { aiPrecision: right, aiRecall: right, roleOfAi: right }],
    ['found under another name', 'data-analyst', analyse(), { aiPrecision: right, aiRecall: right, roleOfAi: wrong }],
    ['missed', 'data-scientist', NO_ROLE, { aiRecall: wrong, roleOfAi: wrong }],
    ['lost with the analysis', 'data-scientist', undefined, { aiRecall: wrong, roleOfAi: wrong }],
    ['a false alarm', 'none', analyse(), { aiPrecision: wrong }],
    ['rightly none', 'none', NO_ROLE, {}],
    ['either is right: given', 'none, data-scientist', analyse(), {}],
    ['either is right: none', 'data-scientist, none', NO_ROLE, {}],
  ])('%s', (_, role, analysis, expected) => {
    const { aiPrecision, aiRecall, roleOfAi } = scorePosting(label({ role }), analysis).tallies;
    expect({ aiPrecision, aiRecall, roleOfAi }).toEqual({
      aiPrecision: undefined,
      aiRecall: undefined,
      roleOfAi: undefined,
      ...expected,
    });
  });
});

describe('skills', () => {
  // "Go, R, Spark, tact": Go 0-2, R 4-5, Spark 7-12, tact 14-18.
  it('counts what is found, asked, right in requirement, and spurious', () => {
    const skills = [mention(0, 2), mention(7, 12), mention(2, 4)];
    const { tallies, faults } = scorePosting(label(), analyse({ skills }));
    expect(tallies).toMatchObject({
      skillRecall: { right: 2, of: 3 },
      skillRecallAsked: { right: 1, of: 2 },
      skillPrecision: { right: 2, of: 3 },
      requirement: { right: 1, of: 2 },
      softRecall: { right: 0, of: 1 },
    });
    expect(faults).toMatchObject({
      missed: ['R'],
      misjudged: ['Spark (mentioned, got required)'],
      spurious: ['at 2'],
    });
  });

  it('takes a hard mention of a soft skill for neither right nor wrong', () => {
    const { tallies } = scorePosting(label(), analyse({ skills: [mention(14, 18)] }));
    expect(tallies).toMatchObject({ skillPrecision: { right: 0, of: 0 }, softRecall: { right: 0, of: 1 } });
  });

  it('lets a soft mention find no hard skill', () => {
    const skills = [mention(0, 2, { kind: 'soft' }), mention(14, 18, { kind: 'soft' })];
    const { tallies } = scorePosting(label(), analyse({ skills }));
    expect(tallies).toMatchObject({ skillRecall: { right: 0, of: 3 }, softRecall: { right: 1, of: 1 } });
  });

  it('counts traps that a hard skill was read at', () => {
    const posting = label({}, 'In {-spring} we {-react}');
    const { tallies, faults } = scorePosting(
      posting,
      analyse({ skills: [mention(3, 9), mention(13, 18, { kind: 'soft' })] }),
    );
    expect(tallies.traps).toEqual({ right: 1, of: 2 });
    expect(faults.sprung).toEqual(['spring']);
  });

  it('misses everything when the analysis failed', () => {
    expect(scorePosting(label(), undefined)).toMatchObject({
      tallies: { skillRecall: { right: 0, of: 3 }, skillPrecision: { right: 0, of: 0 } },
      faults: { fields: ['the analysis failed'] },
      answer: undefined,
    });
  });
});

describe('the sums', () => {
  const good = scorePosting(label(), analyse({ skills: [mention(0, 2), mention(4, 5), mention(7, 12)] }));
  const bad = scorePosting(label({ role: 'data-analyst' }), analyse({ skills: [mention(2, 4)] }));

  it('counts each label once, not each posting', () => {
    const figures = sumScores([good, bad]);
    expect(figures).toMatchObject({ skillRecall: 0.5, skillPrecision: 0.75, role: 0.5, skillF1: 0.6 });
    expect(figures.salaryExact).toBeUndefined();
  });

  it('puts a confidence into its tenth', () => {
    const answers = [0.1, 0.5, 0.59, 0.9, 1].map((confidence, index) => ({
      ...good,
      answer: { confidence, isRight: index > 1 },
    }));
    expect(sumReliability(answers)).toEqual([
      { from: 0, right: 0, of: 1 },
      { from: 0.5, right: 1, of: 2 },
      { from: 0.6, right: 0, of: 0 },
      { from: 0.7, right: 0, of: 0 },
      { from: 0.8, right: 0, of: 0 },
      { from: 0.9, right: 2, of: 2 },
    ]);
  });

  it('prints figures with a star where the target is missed', () => {
    const column = { name: 'own', scores: [good, bad], figures: sumScores([good, bad]) };
    const table = formatFigures([column], { role: 0.95, skillRecall: 0.5, salaryFalse: 0.02 });
    expect(table).toMatch(/^role +>= 0\.95 +0\.5000\*$/m);
    expect(table).toMatch(/^skillRecall +>= 0\.50 +0\.5000$/m);
    expect(table).toMatch(/^salaryFalse +<= 0\.02 +0\.0000$/m);
    expect(table).toMatch(/^traps +-$/m);
    expect(formatReliability([column])).toMatch(/^0\.9 and more +1\/2 = 0\.50$/m);
    expect(formatFaults(column)).toContain('own a\n  role: data-analyst, got data-scientist 0.90');
  });
});

describe('thresholds', () => {
  it.each([
    ['role', 0.9, 0.9, true],
    ['role', 0.89, 0.9, false],
    ['salaryFalse', 0.02, 0.02, true],
    ['salaryFalse', 0.03, 0.02, false],
    ['role', undefined, 0, false],
  ] as const)('%s at %s with the bound %s', (figure, value, bound, expected) => {
    expect(isWithin(figure, value, bound)).toBe(expected);
  });

  it('names what has fallen and what it does not know', () => {
    expect(findFallen('de', { role: 0.8, years: 0.9 }, { role: 0.9, years: 0.9, luck: 1 })).toEqual([
      'de: role is 0.800, the bound is 0.9',
      'de: luck is no figure',
    ]);
  });
});
