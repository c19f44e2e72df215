import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../lib/resume/files/count-words';
import type { ResumeProblemKind, ResumeText } from '../../../../lib/resume/files/resume-text';
import { REPORT_RULES, reportOnResume } from '../../../../lib/resume/report/parse-report';

const NOW = { year: 2026, month: 6 };

const WORDS =
  'Kept meter readings of 40 towns in order, found 12 kinds of faults and wrote the reports that each of the 40 towns reads. ';

/** A resume about which there is nothing to say. */
const SOUND = `Ana Example
Data Engineer
ana@example.org | +1 555 010 2211 | linkedin.com/in/ana-example

Summary
Data engineer for meter readings, eight years in the trade. ${WORDS.repeat(6)}

Experience
Senior Data Engineer, Brightmeadow Energy, Jan 2022 – Present
- Built 14 jobs that load 2 million readings an hour
- Cut the cost of storage by 30%

Data Engineer, Polderline Logistics, Mar 2019 – Dec 2021
- Wrote route planning for 60 vans
- Led two students

Education
MSc in Computational Linguistics, Leiden, 2018

Skills
Python, SQL, Spark
`;

function file(text: string, more: Partial<ResumeText> = {}): ResumeText {
  return { text, kind: 'pdf', pages: 1, words: countWords(text), problems: [], ...more };
}

function findingsOf(resume: ResumeText) {
  return reportOnResume(resume, NOW).findings;
}

function linesOf(resume: ResumeText, rule: string): string[] | undefined {
  return findingsOf(resume)
    .find((each) => each.rule === rule)
    ?.lines.map(({ text }) => text);
}

/** The first lines of its jobs. */
const JOBS = [
  'Senior Data Engineer, Brightmeadow Energy, Jan 2022 – Present',
  'Data Engineer, Polderline Logistics, Mar 2019 – Dec 2021',
];

const edit = (from: string | RegExp, to: string) => file(SOUND.replace(from, to));
const LONG_BULLET = `- ${'carried 3 boxes to towns '.repeat(12)}`;

/** By rule a resume at which it fires, and the lines it is about. */
const FIRES: readonly (readonly [rule: string, resume: ResumeText, lines: readonly string[]])[] = [
  ['file-kind', file(SOUND, { kind: 'markdown' }), []],
  ['name-not-first', file(`Curriculum Vitae\n${SOUND}`), ['Curriculum Vitae']],
  ['name-not-first', file(`Senior Data Engineer\n${SOUND}`), ['Senior Data Engineer']],
  ['email-missing', edit('ana@example.org', 'ana at example'), []],
  ['phone-missing', edit('+1 555 010 2211', 'Leiden'), []],
  ['contact-low', file(`Ana Example\n${'A line of text\n'.repeat(14)}${SOUND}`), []],
  [
    'link-without-address',
    edit('linkedin.com/in/ana-example', 'LinkedIn'),
    ['ana@example.org | +1 555 010 2211 | LinkedIn'],
  ],
  ['not-asked', edit('Data Engineer\n', 'Date of birth: 3 May 1990\n'), ['Date of birth: 3 May 1990']],
  ['not-asked', edit('Data Engineer\n', 'Familienstand: ledig\n'), ['Familienstand: ledig']],
  ['not-asked', edit('Data Engineer\n', 'Photo\n'), ['Photo']],
  ['street-address', edit('Data Engineer\n', '12 Long Willow Street, Leiden\n'), ['12 Long Willow Street, Leiden']],
  ['street-address', edit('Data Engineer\n', 'Weidenstraße 14, Köln\n'), ['Weidenstraße 14, Köln']],
  ['too-short', file('Ana Example\nana@example.org'), []],
  ['too-long', file(SOUND, { pages: 4, words: 1_500 }), []],
  ['too-long', file(SOUND, { pages: undefined, kind: 'docx', words: 1_500 }), []],
  ['section-no-experience', edit('Experience\n', 'Ferris wheels\n'), []],
  ['section-no-education', edit('Education\n', ''), []],
  ['section-no-skills', edit('Skills\n', ''), []],
  ['section-unusual', edit('Experience\n', 'My journey\n'), ['My journey']],
  ['section-empty', edit('Education\n', 'Publications\n\nEducation\n'), ['Publications']],
  ['dates-none', edit(/, Jan 2022 – Present|, Mar 2019 – Dec 2021/g, ''), []],
  ['dates-no-end', edit('Mar 2019 – Dec 2021', '2019'), ['Data Engineer, Polderline Logistics, 2019']],
  [
    'dates-mixed',
    edit('Mar 2019 – Dec 2021', '03/2019 – 12/2021'),
    [
      'Senior Data Engineer, Brightmeadow Energy, Jan 2022 – Present',
      'Data Engineer, Polderline Logistics, 03/2019 – 12/2021',
    ],
  ],
  [
    'dates-order',
    edit('Jan 2022 – Present', 'Jan 2015 – Feb 2016'),
    ['Data Engineer, Polderline Logistics, Mar 2019 – Dec 2021'],
  ],
  ['dates-future', edit('Jan 2022', 'Jan 2029'), ['Senior Data Engineer, Brightmeadow Energy, Jan 2029 – Present']],
  ['dates-present-twice', edit('Dec 2021', 'Present'), JOBS.map((job) => job.replace('Dec 2021', 'Present'))],
  ['bullets-none', file(SOUND.replace(/^- /gm, ''), { kind: 'docx' }), JOBS],
  ['bullets-none', edit(/^- (?=Wrote|Led)/gm, ''), ['Data Engineer, Polderline Logistics, Mar 2019 – Dec 2021']],
  ['bullets-unseen', edit(/^- /gm, ''), JOBS],
  ['bullets-long', edit('- Led two students', LONG_BULLET), [LONG_BULLET.trim()]],
  [
    'bullets-no-number',
    file(
      SOUND.replace('14 jobs that load 2 million readings an hour', 'the jobs that load readings from every town')
        .replace('by 30%', 'of everything that was kept for the towns')
        .replace('for 60 vans', 'for the vans of the northern depot')
        .replace('two students', 'the students through their final projects'),
    ),
    [
      '- Built the jobs that load readings from every town',
      '- Cut the cost of storage of everything that was kept for the towns',
      '- Wrote route planning for the vans of the northern depot',
      '- Led the students through their final projects',
    ],
  ],
  ['bullets-tense', edit('Wrote route', 'Write route'), ['- Write route planning for 60 vans']],
  ['bullets-weak', edit('Led two', 'Responsible for two'), ['- Responsible for two students']],
  ['first-person', edit('Led two', 'I led two'), ['- I led two students']],
];

const PROBLEMS: readonly ResumeProblemKind[] = [
  'picture-page',
  'scanned',
  'damaged-page',
  'unreadable-font',
  'hidden-text',
  'white-text',
  'table',
  'text-box',
  'columns',
  'header-footer',
  'protected',
  'tracked-changes',
  'cut',
];

/** What looks like a finding and is none. */
const SILENT: readonly (readonly [rule: string, resume: ResumeText])[] = [
  ['name-not-first', edit('Ana Example', 'Dr. Ana María de la Example, PhD')],
  ['not-asked', edit('Summary', 'Summary\nAged data and single sources of truth, married to care')],
  ['not-asked', edit('Led two', 'Modelled age and religion of 2')],
  ['street-address', edit('Data Engineer\n', 'Leiden, Netherlands\n')],
  ['link-without-address', edit('linkedin.com/in/ana-example', 'https://example.org/ana')],
  ['too-long', file(SOUND, { pages: 2, words: 1_500 })],
  ['too-long', file(SOUND.replace('Mar 2019', 'Mar 2009'), { pages: 4, words: 1_500 })],
  ['bullets-none', edit(/^- /gm, '')],
  ['bullets-unseen', file(SOUND.replace(/^- /gm, ''), { kind: 'docx' })],
  ['bullets-unseen', edit(/^- (?=Wrote|Led)/gm, '')],
  ['bullets-tense', edit('Built 14', 'Build 14')],
  ['bullets-tense', edit('Led two', 'Design of two')],
  ['first-person', edit('Led two', 'Ran phase I of two')],
  ['first-person', edit('Led two', 'Tuned I/O for two')],
  ['first-person', edit('Skills\n', 'My skills\n')],
  ['section-unusual', edit('Experience\n', 'Berufserfahrung\n')],
  ['dates-mixed', edit('Jan 2022', 'January 2022')],
];

describe('reportOnResume', () => {
  it('says nothing about a sound resume', () => {
    expect(findingsOf(file(SOUND))).toEqual([]);
    expect(reportOnResume(file(SOUND), NOW)).toMatchObject({
      pages: 1,
      jobs: 2,
      months: 54 + 34,
      counts: { mend: 0, look: 0 },
      contact: [
        { kind: 'email', line: 3 },
        { kind: 'phone', line: 3 },
        { kind: 'link', line: 3 },
      ],
    });
    expect(reportOnResume(file(SOUND), NOW).sections.map(({ kind }) => kind)).toEqual([
      'summary',
      'experience',
      'education',
      'skills',
    ]);
  });

  it.each(FIRES)('%s fires', (rule, resume, lines) => {
    const found = linesOf(resume, rule);
    if (rule === 'dates-none') expect(found).toEqual(['Experience']);
    else expect(found).toEqual(lines);
  });

  it.each(SILENT)('%s keeps silent', (rule, resume) => {
    expect(linesOf(resume, rule)).toBeUndefined();
  });

  it.each(PROBLEMS)('tells the problem %s of the file with its words', (kind) => {
    const [finding, ...others] = findingsOf(file(SOUND, { problems: [{ kind, message: 'Page 2: something.' }] }));
    expect(finding).toMatchObject({ rule: `file-${kind}`, detail: { problem: { message: 'Page 2: something.' } } });
    expect(others).toEqual([]);
  });

  it('has a test for each rule, and an id for each', () => {
    const tested = new Set([...FIRES.map(([rule]) => rule), ...PROBLEMS.map((kind) => `file-${kind}`)]);
    expect(REPORT_RULES.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
    expect(new Set(REPORT_RULES.map(({ id }) => id)).size).toBe(REPORT_RULES.length);
  });

  it('puts what to mend first, counts, and cuts long lists of lines', () => {
    const text = SOUND.replace('ana@example.org', 'ana').replace('- Led two students', `${LONG_BULLET}\n`.repeat(8));
    const { findings, counts } = reportOnResume(file(text), NOW);
    expect(counts).toEqual({ mend: 1, look: findings.length - 1 });
    expect(findings[0]?.rule).toBe('email-missing');
    expect(findings.find(({ rule }) => rule === 'bullets-long')).toMatchObject({ more: 3 });
  });

  it('cites where an article says the same', () => {
    const [, resume] = FIRES.find(([rule]) => rule === 'bullets-no-number') ?? [];
    const advice = {
      id: 'resume-before-and-after',
      topic: 'resume' as const,
      text: 'Give both.',
      when: { roles: [], skills: [], levels: [], situations: [] },
      cite: [{ source: 'guide', lines: [7] }],
    };
    const { findings } = reportOnResume(resume ?? file(''), NOW, [advice]);
    expect(findings).toMatchObject([{ rule: 'bullets-no-number', source: 'guide', sourceLine: 7 }]);
  });

  it('takes any text and quotes lines of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { findings } = reportOnResume(file(text), NOW);
        const lines = findings.flatMap((finding) => finding.lines);
        expect(lines.every(({ start, end }) => start >= 0 && end <= text.length)).toBe(true);
      }),
    );
  });

  it('reads a hostile text of 200,000 characters in under two seconds', () => {
    for (const part of ['I ', '1 ', 'A1 ', '- Ab ', '2019-', '@a.', 'né ', '12 Aa Bb ', 'W O ', '(1) ']) {
      const start = performance.now();
      reportOnResume(file(part.repeat(200_000 / part.length)), NOW);
      expect(performance.now() - start, part).toBeLessThan(2_000);
    }
  });
});
