import { describe, expect, it } from 'vitest';
import type { KnowledgeData } from '../../../lib/knowledge/knowledge-data';
import { DATA_RULES, findDataFaults } from '../../../lib/knowledge/rules';
import type { Fact } from '../../../lib/knowledge/schemas';
import { buildKnowledgeData } from '../../builders/knowledge';
import { buildFigure, buildPercentiles, buildSalaries } from '../../builders/pay';
import { buildRole } from '../../builders/role';
import { BROKEN_FIT } from './broken-fit';
import { BROKEN_ORDER } from './broken-order';

const SOUND = buildKnowledgeData();
const [FRAMEWORKS] = SOUND.skills;
if (!FRAMEWORKS) throw new Error('the builder has skills');

/** For each rule a record that breaks it, and words of the message that says so. */
const BROKEN: readonly [rule: string, broken: Partial<KnowledgeData>, words: string][] = [
  ['ids are unique', { sources: [...SOUND.sources, ...SOUND.sources.slice(1)] }, 'source "survey"'],
  ['lists are sorted by id', { sources: [...SOUND.sources].reverse() }, 'sources.json'],
  [
    'no id points nowhere',
    { roles: [buildRole({ skills: { core: ['cobol'], common: [], plus: [] } })] },
    'skill "cobol"',
  ],
  [
    'no id points nowhere',
    {
      skills: [
        {
          ...FRAMEWORKS,
          skills: [{ id: 'x', name: 'X', aliases: [], learning: [{ text: 'A week.', cite: [], after: ['algol'] }] }],
        },
      ],
    },
    'skill "algol"',
  ],
  [
    'no id points nowhere',
    { salaries: [buildSalaries({ figures: [buildFigure({ cite: [{ source: 'hearsay' }] })] })] },
    'source "hearsay"',
  ],
  [
    'no id points nowhere',
    { salaries: [buildSalaries({ percentiles: [buildPercentiles({ country: 'AQ' })] })] },
    'country "AQ"',
  ],
  [
    'a title belongs to one role',
    { roles: [buildRole(), buildRole({ id: 'other', name: 'Other', aliases: ['data scientists'] })] },
    'title "data scientist"',
  ],
  [
    'a name belongs to one skill, or rules tell its skills apart',
    { skills: [{ ...FRAMEWORKS, skills: [...FRAMEWORKS.skills, { id: 'x', name: 'k8s', aliases: [] }] }] },
    'name "k8s"',
  ],
  [
    'a name belongs to one skill, or rules tell its skills apart',
    {
      skills: [
        {
          ...FRAMEWORKS,
          skills: [...FRAMEWORKS.skills, { id: 'x', name: 'Retrieval Augmented/Generations', aliases: [] }],
        },
      ],
    },
    'name "retrieval augmented generation"',
  ],
  [
    'a name belongs to one skill, or rules tell its skills apart',
    {
      skills: [{ ...FRAMEWORKS, skills: [...FRAMEWORKS.skills, { id: 'x', name: 'X', aliases: [], kinds: ['K8s'] }] }],
    },
    'name "k8s"',
  ],
  [
    'a context rule is about a name of its skill',
    { skills: [{ ...FRAMEWORKS, skills: [{ id: 'go', name: 'Go', aliases: [], rules: [{ form: 'golang' }] }] }] },
    'the rule for "golang"',
  ],
  [
    'an article is cited by its lines, a data set as a whole',
    { salaries: [buildSalaries({ figures: [buildFigure({ cite: [{ source: 'guide' }] })] })] },
    'has no lines',
  ],
  [
    'an article is cited by its lines, a data set as a whole',
    { salaries: [buildSalaries({ figures: [buildFigure({ cite: [{ source: 'survey', lines: [1] }] })] })] },
    'a data set has none',
  ],
  [
    'an article is cited by its lines, a data set as a whole',
    { salaries: [buildSalaries({ figures: [buildFigure({ cite: [{ source: 'guide', lines: [9, 2] }] })] })] },
    'lists 9, 2',
  ],
  ['every source is used', { salaries: [] }, 'source "survey" is cited nowhere'],
  [
    'every source is used',
    { sources: SOUND.sources.map((source) => ({ ...source, usedFor: 'Names of technologies.' })) },
    'source "guide" is cited, so "usedFor" is not needed',
  ],
  [
    'every role is reached by its name',
    { roles: [buildRole({ id: 'first', name: 'Data Lead' }), buildRole({ id: 'second', name: 'Data Leads' })] },
    'a posting for "Data Leads" is read as first',
  ],
  [
    'every skill is reached by one of its names',
    { skills: [{ ...FRAMEWORKS, skills: [...FRAMEWORKS.skills, { id: 'x', name: 'K8S', aliases: ['Tensorflow'] }] }] },
    'skill "x"',
  ],
  ['every role has pay or says why not', { salaries: [] }, 'has no file'],
  ['every role has pay or says why not', { salaries: [buildSalaries()] }, '"none"'],
  [
    'the nearest role has pay',
    { salaries: [buildSalaries({ none: 'Nobody says.', nearest: 'nobody' })] },
    'needs a role with figures',
  ],
  [
    'pay rises from min to max and from p10 to p90',
    { salaries: [buildSalaries({ figures: [buildFigure({ min: 9, max: 8 })] })] },
    'min is above max',
  ],
  [
    'pay rises from min to max and from p10 to p90',
    { salaries: [buildSalaries({ percentiles: [buildPercentiles({ p50: 1 })] })] },
    'do not rise',
  ],
  [
    'pay rises with the level',
    {
      salaries: [
        buildSalaries({
          figures: [
            buildFigure({ id: 'low', level: 'entry' }),
            buildFigure({ id: 'high', level: 'mid', min: 1, max: 2 }),
          ],
        }),
      ],
    },
    'figure "high" is below "low"',
  ],
  [
    'percentiles rise with the level',
    {
      salaries: [
        buildSalaries({
          percentiles: [
            buildPercentiles({ level: 'entry' }),
            buildPercentiles({ level: 'mid', p25: 90_000, p50: 100_000 }),
          ],
        }),
      ],
    },
    'mid is below entry',
  ],
  [
    'a figure has a year or says that none is stated',
    { salaries: [buildSalaries({ figures: [buildFigure({ year: undefined })] })] },
    'has no year',
  ],
  [
    'texts are spelled the American way',
    { roles: [buildRole({ summary: 'Analyses data and optimises models.' })] },
    '"optimises" is British',
  ],
  [
    'texts are spelled the American way',
    { roles: [buildRole({ name: 'Data Labelling Specialist' })] },
    '"Labelling" is British',
  ],
  ['a text is made of sentences', { roles: [buildRole({ summary: 'answers questions' })] }, 'begin with a capital'],
  ['a text is made of sentences', { roles: [buildRole({ summary: 'Grew by 30 % a year.' })] }, 'no stray spaces'],
  [
    'what may be outdated about certificates says so',
    { roles: [buildRole({ certifications: [buildFact('The exam costs 150 USD.')] })] },
    'say of which year',
  ],
  [
    'what may be outdated about certificates says so',
    { roles: [buildRole({ certifications: [buildFact('The TensorFlow Developer Certificate helps.')] })] },
    'the exam has ended',
  ],
  [
    'what may be outdated about certificates says so',
    {
      skills: [
        {
          ...FRAMEWORKS,
          skills: [{ id: 'x', name: 'TensorFlow Developer', aliases: [], learning: [buildFact('Takes a month.')] }],
        },
      ],
    },
    'the exam has ended',
  ],
  ...BROKEN_FIT,
  ...BROKEN_ORDER,
];

function buildFact(text: string): Fact {
  return { text, cite: [{ source: 'guide', lines: [3] }] };
}

describe('the rules of the knowledge base', () => {
  it('find nothing wrong with sound data', () => {
    expect(findDataFaults(SOUND)).toEqual([]);
  });

  it.each(BROKEN)('%s', (rule, broken, words) => {
    const faults = findDataFaults(buildKnowledgeData(broken)).filter((each) => each.rule === rule);
    expect(faults.map(({ fault }) => fault).join('\n')).toContain(words);
  });

  it('let two skills share a name that a context rule tells apart', () => {
    const ruled = { id: 'x', name: 'K8S', aliases: [], rules: [{ form: 'K8S', exactCase: true }] };
    const shared = buildKnowledgeData({ skills: [{ ...FRAMEWORKS, skills: [...FRAMEWORKS.skills, ruled] }] });
    expect(findDataFaults(shared).filter(({ rule }) => rule.startsWith('a name belongs'))).toEqual([]);
  });

  it('let names that postings write have any spelling', () => {
    const role = buildRole({
      aliases: ['data modelling analyst'],
      duties: ['data modelling', 'labelling', 'practise'],
    });
    expect(findDataFaults(buildKnowledgeData({ roles: [role] }))).toEqual([]);
  });

  it('have each been seen to fail', () => {
    expect(new Set(BROKEN.map(([rule]) => rule))).toEqual(new Set(DATA_RULES.map(({ name }) => name)));
  });
});
