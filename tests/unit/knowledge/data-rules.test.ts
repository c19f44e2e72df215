import { describe, expect, it } from 'vitest';
import type { KnowledgeData } from '../../../lib/knowledge/knowledge-data';
import { DATA_RULES, findDataFaults } from '../../../lib/knowledge/rules';
import { buildKnowledgeData } from '../../builders/knowledge';
import { buildFigure, buildPercentiles, buildSalaries } from '../../builders/pay';
import { buildRole } from '../../builders/role';

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
    { salaries: [buildSalaries({ figures: [buildFigure({ cite: [{ source: 'hearsay' }] })] })] },
    'source "hearsay"',
  ],
  [
    'a title belongs to one role',
    { roles: [buildRole(), buildRole({ id: 'other', name: 'Other', aliases: ['data scientists'] })] },
    'title "data scientist"',
  ],
  [
    'a name belongs to one skill',
    { skills: [{ ...FRAMEWORKS, skills: [...FRAMEWORKS.skills, { id: 'x', name: 'k8s', aliases: [] }] }] },
    'name "k8s"',
  ],
  [
    'a context rule is about a name of its skill',
    { skills: [{ ...FRAMEWORKS, skills: [{ id: 'go', name: 'Go', aliases: [], rules: [{ form: 'golang' }] }] }] },
    'the rule for "golang"',
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
    'a figure has a year or says that none is stated',
    { salaries: [buildSalaries({ figures: [buildFigure({ year: undefined })] })] },
    'has no year',
  ],
];

describe('the rules of the knowledge base', () => {
  it('find nothing wrong with sound data', () => {
    expect(findDataFaults(SOUND)).toEqual([]);
  });

  it.each(BROKEN)('%s', (rule, broken, words) => {
    const faults = findDataFaults(buildKnowledgeData(broken)).filter((each) => each.rule === rule);
    expect(faults.map(({ fault }) => fault).join('\n')).toContain(words);
  });

  it('have each been seen to fail', () => {
    expect(new Set(BROKEN.map(([rule]) => rule))).toEqual(new Set(DATA_RULES.map(({ name }) => name)));
  });
});
