import { describe, expect, it } from 'vitest';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { buildKnowledge } from '../../builders/knowledge';

const KNOWLEDGE = buildKnowledge({
  skills: [
    {
      category: 'all',
      kind: 'hard',
      skills: [
        { id: 'energy', name: 'Energy', aliases: [] },
        { id: 'formats', name: 'Data formats', aliases: [], kinds: ['Zarr'] },
        { id: 'python', name: 'Python', aliases: [] },
        { id: 'spark', name: 'Apache Spark', aliases: ['Spark'] },
        { id: 'supply-chain', name: 'Supply chain', aliases: ['Logistics'] },
      ],
    },
  ],
});

function skillsOf(text: string): string[] {
  return extractProfile(text, KNOWLEDGE).skills.map(({ id }) => id);
}

describe('extractProfile', () => {
  it.each([
    ['title, employer and dates', 'Machine Learning Engineer, Polderline Logistics (2022 to today)'],
    ['dates first', '2019 – 2022 | Data Engineer | Brightmeadow Energy'],
    ['employer first', 'Brightmeadow Energy — Senior Analyst — Jan 2019 - Mar 2022'],
    ['employer with its legal form', 'Data Scientist, Harbour & Sons Logistics Inc. (2020-2021)'],
    ['"at"', 'Data analyst at Polderline Logistics, 2018'],
    ['the title on the next line', 'Polderline Logistics    2019 - present\nData Engineer\n- Kept tables tidy'],
    ['the title on the line before', 'Data Engineer\nBrightmeadow Energy, Utrecht (03/2019 – 05/2022)'],
  ])('takes no skill from an employer: %s', (_what, text) => {
    expect(skillsOf(text)).toEqual([]);
  });

  it.each([
    ['a bullet', '- Cut Fleet Logistics cost for the Data Engineer guild in 2021', ['supply-chain']],
    ['a title without an employer', 'Logistics Analyst (2019 to 2020)', ['supply-chain']],
    ['skills beside dates', 'Data Engineer, Python and Spark (2019 to 2022)', ['python', 'spark']],
    ['an employer that is one word', 'Data Engineer, Logistics, 2021', ['supply-chain']],
    ['a team', 'Data Engineer, Green Energy Team (2019 to 2022)', ['energy']],
    ['a line without dates', 'Data Engineer, Polderline Logistics', ['supply-chain']],
    ['a list of years without a job', 'Polderline Logistics 2021', ['supply-chain']],
  ])('keeps the skills of %s', (_what, text, skills) => {
    expect(skillsOf(text)).toEqual(skills);
  });

  it('keeps the other lines of a skill that an employer is named after', () => {
    const text = 'Data Engineer, Polderline Logistics (2019 to 2022)\n- Forecasts for logistics';
    expect(extractProfile(text, KNOWLEDGE).skills.map(({ lines }) => lines.map(({ line }) => line))).toEqual([[2]]);
  });

  it('says which lines show only a kind of a skill', () => {
    const [formats] = extractProfile('Zarr\nData formats', KNOWLEDGE).skills;
    expect(formats?.lines.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'Zarr'],
      [2, undefined],
    ]);
  });
});
