import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/analysis';
import { formatRecord } from '../../lib/analysis-record';
import { extractProfile } from '../../lib/resume/extract-profile';
import { readOwnSets } from '../eval/read-sets';
import { analyse, bullets, KNOWLEDGE, listAsks, postingParts, skillName } from './sample-postings';

const OWN = readOwnSets().flatMap(({ postings }) => postings);

describe('the same posting', () => {
  it('gives the same record, whatever was analysed before', () => {
    const texts = fc.shuffledSubarray(OWN, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(texts, (postings) => {
        const first = postings.map((posting) => print(posting));
        expect([...postings].reverse().map((posting) => print(posting))).toEqual([...first].reverse());
      }),
      { numRuns: 20 },
    );
  });

  function print({ title, description, location, salaryText }: (typeof OWN)[number]): string {
    return JSON.stringify(formatRecord(analyse(description, { title, location, salaryText })));
  }
});

describe('boilerplate', () => {
  const heading = fc.constantFrom(
    'About us',
    'About the company',
    'Who we are',
    'Benefits',
    'What we offer',
    'Perks and benefits',
    'Equal opportunity',
    'EEO statement',
    'Über uns',
    'Wir bieten',
    'Ce que nous vous proposons',
    'Qué ofrecemos',
  );
  const sentence = (name: string) =>
    fc.constantFrom(
      `We were among the first to run ${name} and are proud of it.`,
      `Our founders wrote a book about ${name}.`,
      `We pay for courses, from pottery to ${name}.`,
      'We celebrate diversity and do not discriminate on the basis of age, gender or disability.',
      'Health insurance, a 401(k) plan with a match of 4% and 25 days off.',
    );
  const boilerplate = fc
    .tuple(heading, fc.array(skillName.chain(sentence), { minLength: 1, maxLength: 3 }))
    .map(([head, lines]) => `${head}\n${lines.join(' ')}`);

  it('under its heading changes no skill and no requirement, wherever it stands', () => {
    fc.assert(
      fc.property(postingParts, boilerplate, fc.nat(3), (parts, added, at) => {
        const before = analyse(parts.join('\n\n'));
        const after = analyse([...parts.slice(0, at), added, ...parts.slice(at)].join('\n\n'));
        expect(listAsks(after.skills)).toEqual(listAsks(before.skills));
      }),
      { numRuns: 300 },
    );
  });

  it('changes no score of a resume', () => {
    fc.assert(
      fc.property(postingParts, boilerplate, fc.array(skillName), (parts, added, resume) => {
        const profile = extractProfile(resume.join('\n'), KNOWLEDGE);
        const score = (text: string) => analyse(text, { profile }).coverage?.score;
        expect(score([...parts, added].join('\n\n'))).toBe(score(parts.join('\n\n')));
      }),
      { numRuns: 100 },
    );
  });

  it('at the end of a real-looking posting changes neither skills nor role, level, years, workplace or pay', () => {
    const text = [
      'About us',
      'Bellmarsh & Vane has made garden gates since 1911. We are four hundred people in three towns.',
      '',
      'Benefits',
      '- Health, dental and vision insurance',
      '- 401(k) with a match of 5%',
      '- 25 days of vacation',
      '',
      'Equal opportunity',
      'Bellmarsh & Vane is an equal opportunity employer. We do not discriminate on the basis of race, religion, age,',
      'gender, disability or any other status.',
    ].join('\n');
    for (const { id, title, description, location, salaryText } of OWN) {
      const [before, after] = [description, `${description}\n\n${text}`].map((each) => {
        const { skills, role, seniority, yearsMin, posting } = analyse(each, { title, location, salaryText });
        const { workplace, salary } = posting;
        return { id, asks: listAsks(skills), role: role?.id, seniority, yearsMin, workplace, salary };
      });
      expect(after).toEqual(before);
    }
  });
});

describe('coverage', () => {
  it('is never raised by one more required skill that the resume lacks and holds nothing near to', () => {
    fc.assert(
      fc.property(postingParts, fc.array(skillName, { maxLength: 8 }), skillName, (parts, resume, name) => {
        const profile = extractProfile(resume.join('\n'), KNOWLEDGE);
        fc.pre(
          isFarFrom(
            name,
            profile.skills.map(({ id }) => id),
          ),
        );
        const more = parts.map((part) => (part.startsWith('Requirements') ? `${part}\n${bullets([name])}` : part));
        const [before, after] = [parts, more].map((each) => analyse(each.join('\n\n'), { profile }).coverage);
        expect(after?.score ?? 0).toBeLessThanOrEqual(before?.score ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  /** True when nothing held shows the skill, or a skill near to it or to what it is a kind of. */
  function isFarFrom(name: string, held: readonly string[]): boolean {
    const { skills } = analyse(`Requirements\n- ${name}`);
    const shown = new Set(held.flatMap((id) => KNOWLEDGE.widerSkills.get(id) ?? [id]));
    return skills.every(({ id }) => !shown.has(id) && !KNOWLEDGE.nearSkills.get(id)?.some((near) => shown.has(near)));
  }
});

describe('spans', () => {
  it('lie in the text and cut no word in two', () => {
    for (const { title, description, location } of OWN) expectSoundSpans(title, description, location);
    fc.assert(
      fc.property(fc.array(fc.oneof(skillName, soup)), fc.oneof(skillName, soup), (pieces, title) => {
        expectSoundSpans(title, pieces.join(' '));
      }),
      { numRuns: 300 },
    );
  });

  function expectSoundSpans(title: string, description: string, location?: string): void {
    const { skills, role } = analyse(description, { title, location });
    const texts = { title, description };
    for (const span of [...skills.flatMap(({ spans }) => spans), ...(role?.evidence ?? [])]) {
      expect(findSpanFault(span, texts[span.field])).toBeUndefined();
    }
  }

  function findSpanFault({ start, end }: Span, text: string): string | undefined {
    if (!(start >= 0 && start < end && end <= text.length)) return `${start}-${end} is outside of ${text.length}`;
    const cuts = [start, end].some((at) => /[a-z0-9]$/i.test(text.slice(0, at)) && /^[a-z0-9]/i.test(text.slice(at)));
    return cuts ? `${text.slice(Math.max(0, start - 10), end + 10)}: cut at ${text.slice(start, end)}` : undefined;
  }
});

const soup = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\u2028',
    '\0',
    '\uD800',
    '\uFFFE',
    'İ',
    'ß',
    'ﬁ',
    '(((((',
    ']]]]]',
    '<div class="a"><ul><li>Python</li></ul>',
    '&amp;nbsp;&#x41;',
    '<script>alert(1)</script>',
    '<!--',
    '```',
    '__proto__',
    'constructor',
    '$1',
    '\\u0041',
    '%s',
    'Requirements:',
    'Benefits',
    '- ',
    '• ',
    '5+ years',
    '$100k - $',
    '€1.000.000.000.000',
    '99999999999999999999 years',
    '-1 years',
    'Remote / Hybrid / Onsite',
    'Python/Java/C++/C#/.NET',
    'or, or, or,',
    'at least one of: (a, (b, (c',
  ),
);

describe('no input throws', () => {
  const any = fc
    .array(soup, { maxLength: 30 })
    .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' '), parts.join('\n')));

  it('whatever stands in the fields', () => {
    fc.assert(
      fc.property(
        fc.tuple(any, any, any, any, any, any),
        ([title, description, company, location, salaryText, rest]) => {
          const texts = {
            title,
            company,
            location,
            salaryText,
            workplaceText: rest,
            employmentText: rest,
            datePosted: rest,
          };
          const analysis = analyse(description, { ...texts, profile: extractProfile(rest, KNOWLEDGE) });
          expect(analysis.posting.description).toBe(description);
          expect(() => JSON.stringify(formatRecord(analysis))).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00A0\u200B '],
    ['nested brackets', `${'('.repeat(50_000)}Python${')'.repeat(50_000)}`],
    ['brackets that never close', '[({<'.repeat(40_000)],
    ['one long word', 'a'.repeat(200_000)],
    ['one long line of skills', 'Python, '.repeat(25_000)],
    ['either-or without end', 'Python or '.repeat(20_000)],
    ['headings only', 'Requirements:\n'.repeat(14_000)],
    ['bullets only', '- '.repeat(100_000)],
    ['empty lines', '\n'.repeat(200_000)],
    ['digits', '1'.repeat(200_000)],
    ['pay on pay', '$100k - '.repeat(25_000)],
    ['years on years', '5+ years of '.repeat(16_000)],
    ['full stops', '. '.repeat(100_000)],
    ['capitals', 'A B '.repeat(50_000)],
    ['tags', '<li><b>SQL</b></li>'.repeat(10_000)],
    ['surrogates apart', '\uDC00\uD800'.repeat(50_000)],
    ['slashes', 'a/b'.repeat(60_000)],
    ['a number with dots', '1.000'.repeat(40_000)],
    ['quotes and dashes', `"'–—-`.repeat(40_000)],
  ])('%s', (_, text) => {
    const started = performance.now();
    const analysis = analyse(text, { title: text.slice(0, 1_000), location: text.slice(0, 1_000) });
    expect(analysis.posting.description).toBe(text);
    // A text 50 times as long as a posting, on a slow and busy machine; what grows with the square takes minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
