import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeResume } from '../../../../lib/resume/profile/describe-profile';
import { buildKnowledge } from '../../../builders/knowledge';

const NOW = { year: 2026, month: 6 };
const KNOWLEDGE = buildKnowledge();

const IDA = `Ida Sample
Data Engineer

Experience

Senior Data Engineer, Fernhollow Water, Ghent    Jan 2023 – Present
- Python services on Kubernetes
- More Python

Data Engineer, Larch and Sons
03/2021 - 12/2022
- Python for the tide tables

Data Engineer, Moonlight Charity
01/2023 - 12/2023
- Kubernetes for the shelter

Education
MSc in Hydrology, 2020
PhD in Tides, expected 2028

Certifications
- Certified Tide Reader, 2022

Skills
PyTorch
`;

function read(text: string) {
  return describeResume(text, KNOWLEDGE, NOW);
}

describe('describeResume', () => {
  it('gives each skill with its lines, each line once, and its months in dated jobs, those that overlap once', () => {
    expect(read(IDA).skills).toEqual([
      { id: 'python', name: 'Python', lines: [7, 8, 12], months: 42 + 22 },
      { id: 'kubernetes', name: 'Kubernetes', lines: [7, 16], months: 42 },
      { id: 'pytorch', name: 'PyTorch', lines: [26] },
    ]);
  });

  it('gives jobs, degrees and certificates with their lines', () => {
    expect(read(IDA).profile).toEqual({
      place: {},
      months: 42 + 22,
      jobs: [
        {
          title: 'Senior Data Engineer',
          employer: 'Fernhollow Water',
          start: { year: 2023, month: 1 },
          end: 'present',
          line: 6,
        },
        {
          title: 'Data Engineer',
          employer: 'Larch and Sons',
          start: { year: 2021, month: 3 },
          end: { year: 2022, month: 12 },
          line: 11,
        },
        {
          title: 'Data Engineer',
          employer: 'Moonlight Charity',
          start: { year: 2023, month: 1 },
          end: { year: 2023, month: 12 },
          line: 15,
        },
      ],
      education: [
        { level: 'master', subject: 'Hydrology', year: 2020, isOngoing: false, line: 19 },
        { level: 'doctorate', subject: 'Tides', year: 2028, isOngoing: true, line: 20 },
      ],
      certificates: [{ text: '- Certified Tide Reader, 2022', line: 23 }],
    });
  });

  it.each([[''], ['Ida Sample'], ['\n\n\n']])('knows nothing of %j', (text) => {
    expect(read(text)).toEqual({ skills: [], profile: { place: {}, jobs: [], education: [], certificates: [] } });
  });

  it('gives data that a message carries unchanged, with lines that exist, whatever the text', () => {
    const piece = fc.constantFrom(...IDA.split('\n'), 'Python, Kubernetes', '2019 – 2021', 'BSc');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const found = read(pieces.join('\n'));
        expect(structuredClone(found)).toEqual(found);
        const { jobs, education, certificates } = found.profile;
        const lines = [...jobs, ...education, ...certificates].map(({ line }) => line);
        for (const line of [...lines, ...found.skills.flatMap((skill) => skill.lines)]) {
          expect(pieces[line - 1]).toBeDefined();
        }
        for (const { months } of found.skills) expect(months ?? 0).toBeLessThanOrEqual(found.profile.months ?? 0);
      }),
    );
  });
});
