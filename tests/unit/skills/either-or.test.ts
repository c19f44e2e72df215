import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { extractSkills } from '../../../lib/skills/extract-skills';
import { SAMPLE_VOCABULARY } from './sample-vocabulary';

function read(description: string) {
  return extractSkills({ title: 'Engineer', description }, SAMPLE_VOCABULARY);
}

/** Either/or groups as their members' ids, in the order of their names. */
function groupsOf(description: string): string[][] {
  const members = new Map<string, string[]>();
  for (const { id, group, groups = group ? [group] : [] } of read(description)) {
    for (const each of groups) members.set(each, [...(members.get(each) ?? []), id]);
  }
  return [...members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ids]) => ids);
}

function coversOf(description: string): Record<string, string> {
  return Object.fromEntries(read(description).flatMap(({ id, coveredBy }) => (coveredBy ? [[id, coveredBy]] : [])));
}

describe('either/or lists', () => {
  it.each([
    [
      'a member asked for on its own covers its list',
      'Requirements:\n- Expert Python\n- Experience with Python or Scala\n- SQL',
      [],
      { scala: 'python' },
    ],
    [
      'a wish does not cover a requirement',
      'Requirements:\n- Python or Scala\n\nNice to have:\n- Python',
      [['python', 'scala']],
      {},
    ],
    [
      'a requirement covers a wish',
      'Requirements:\n- Python\n\nNice to have:\n- Python or Scala',
      [],
      { scala: 'python' },
    ],
    [
      'what is only mentioned covers nothing',
      'Tasks:\n- Write Python\n\nRequirements:\n- Python or Scala',
      [['python', 'scala']],
      {},
    ],
    [
      'lists that share a member stay two',
      'Requirements:\n- Python or Java\n- Java or Scala',
      [
        ['python', 'java'],
        ['java', 'scala'],
      ],
      {},
    ],
    ['the same list twice is one', 'Requirements:\n- Python or Java\n- Java or Python', [['python', 'java']], {}],
    [
      'a shorter list covers a longer one',
      'Requirements:\n- AWS or GCP\n- AWS, GCP or Azure',
      [['aws', 'gcp']],
      { azure: 'aws' },
    ],
    [
      'a skill asked for beyond a covered list is asked for',
      'Requirements:\n- Python\n- Python or Scala\n- Scala or Java',
      [['java', 'scala']],
      {},
    ],
  ])('%s', (_what, text, groups, covers) => {
    expect(groupsOf(text).map((ids) => [...ids].sort())).toEqual(groups.map((ids) => [...ids].sort()));
    expect(coversOf(text)).toEqual(covers);
  });

  const ALL = ['python', 'java', 'scala'];

  it.each<[string, string[][]]>([
    ['One or more of Python, Java and Scala', [ALL]],
    ['At least one of Python, Java, and Scala', [ALL]],
    ['Any of Python, Java & Scala', [ALL]],
    ['Fluent in one of the following languages: Python, Java and Scala', [ALL]],
    ['One or more languages (Python, Java and Scala)', [ALL]],
    ['Eine der Sprachen Python, Java und Scala', [ALL]],
    ['Mindestens eine der Sprachen Python, Java, Scala', [ALL]],
    ['Mindestens eine der Sprachen Python, Java oder Scala', [ALL]],
    ['Au moins un des langages Python, Java et Scala', [ALL]],
    ['Al menos uno de los lenguajes Python, Java y Scala', [ALL]],
    ['One of Python, Java and Scala and AWS', [ALL]],
    ['One of Python & Java, AWS, GCP', []],
    ['One of Python, Java, and Scala, AWS', [ALL]],
    ['One of Python or Java and Scala', [['python', 'java']]],
    ['Each one of Python, Java and Scala', []],
    ['Cada uno de Python, Java y Scala', []],
    ['Some knowledge of Python, Java and Scala', []],
    ['Eine gute Kenntnis von Python, Java und Scala', []],
    ['One of our engineers writes Python, Java and Scala', []],
    ['Python, Java and Scala', []],
  ])('says whether one is enough: %s', (line, groups) => {
    expect(groupsOf(`Requirements:\n- ${line}`)).toEqual(groups);
  });

  it.each([
    'Python or Java',
    'Python code or Java',
    'Python and/or Java',
    'Python and / or Java',
    'Python und/oder Java',
    'Python und / oder Java',
    'Python et/ou Java',
    'Python y/o Java',
    'Python e/o Java',
    'Python bzw. Java',
  ])('%s is a choice', (line) => {
    expect(groupsOf(`Requirements:\n- ${line}`)).toEqual([['python', 'java']]);
  });

  it.each([
    'Python for Java',
    'Python nor Java',
    'Python the Java',
    'Python und Java',
    'Python et Java',
    'Python y Java',
    'Python e Java',
    'Python and also Java',
  ])('%s is none', (line) => {
    expect(groupsOf(`Requirements:\n- ${line}`)).toEqual([]);
  });

  it('names the first group on its own, all of them where there are several', () => {
    const java = read('Requirements:\n- Python or Java\n- Java or Scala').find(({ id }) => id === 'java');
    expect(java).toMatchObject({ group: 'any-1', groups: ['any-1', 'any-2'] });
    expect(read('Requirements:\n- Python or Java')[0]).toMatchObject({ group: 'any-1' });
    expect(read('Requirements:\n- Python or Java')[0]).not.toHaveProperty('groups');
  });

  it('keeps the requirement of what is covered, as the posting words it', () => {
    const scala = read('Requirements:\n- Python\n- Python or Scala').find(({ id }) => id === 'scala');
    expect(scala).toMatchObject({ requirement: 'required', coveredBy: 'python' });
  });
});

describe('the kind of thing that would do as well', () => {
  const { vocabulary } = loadKnowledge();

  it.each([
    ['Tableau or any comparable BI tool', ['tableau', 'business-intelligence']],
    ['Snowflake (or another data warehouse)', ['snowflake', 'data-warehousing']],
    ['PyTorch or an equivalent deep learning framework', ['pytorch', 'ml-frameworks']],
    ['Tableau oder ein vergleichbares BI-Tool', ['tableau', 'business-intelligence']],
    ['Snowflake ou un autre data warehouse', ['snowflake', 'data-warehousing']],
    ['Snowflake o similar data warehouse', ['snowflake', 'data-warehousing']],
    ['Tableau and other BI tools', []],
  ])('%s', (line, members) => {
    const found = extractSkills({ title: 'Engineer', description: `Requirements:\n- ${line}` }, vocabulary);
    expect(found.filter(({ group }) => group === 'any-1').map(({ id }) => id)).toEqual(members);
  });
});

describe('lists that end in one of your own', () => {
  it.each([
    'Python, Java or a language of your own',
    'Python, Java or your own language',
    'Python, Java, or one of your own',
    'Python and/or Java (or your own)',
    'Python, Java or an equivalent',
    'Python, Java or something similar',
    'Python, Java or an in-house language',
    'Python, Java or whatever you prefer',
    'Python, Java oder eine eigene Sprache',
    'Python, Java oder etwas Vergleichbares',
    'Python, Java ou votre propre langage',
    'Python, Java ou un langage maison',
    'Python, Java o un lenguaje propio',
    'Python, Java o equivalente',
  ])('are one list: %j', (line) => {
    expect(groupsOf(`Requirements:\n- ${line}`)).toEqual([['python', 'java']]);
  });

  it.each([
    'Python, Java and a language of your own',
    'Python, Java, and you own what you build',
    'Python, Java and your own laptop',
    'Python, Java; or so we hope',
    'Python, Java and ideas of your own',
  ])('are none: %j', (line) => {
    expect(groupsOf(`Requirements:\n- ${line}`)).toEqual([]);
  });
});
