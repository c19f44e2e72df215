import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/analysis';
import { formatRecord } from '../../lib/analysis-record';
import { extractProfile } from '../../lib/resume/extract-profile';
import { readOwnSets } from '../eval/read-sets';
import { analyse, bullets, KNOWLEDGE, listAsks, postingParts, skillName, soup } from './sample-postings';

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
    'Our story',
    'BENEFITS',
    'What we offer:',
    'Why join us?',
    '**Perks and benefits**',
    'Equal opportunity',
    'EEO statement',
    'Über uns',
    'Wir bieten',
    'Chancengleichheit',
    'Qui sommes-nous ?',
    'Nos avantages',
    'Ce que nous vous proposons',
    'Qué ofrecemos',
    '¿Quiénes somos?',
    'Beneficios',
  );
  const sentence = (name: string) =>
    fc.constantFrom(
      `We were among the first to run ${name} and are proud of it.`,
      `Our founders wrote a book about ${name}.`,
      `We pay for courses, from pottery to ${name}.`,
      'We celebrate diversity and do not discriminate on the basis of age, gender or disability.',
      'Health insurance, a 401(k) plan with a match of 4% and 25 days off.',
      `- ${name}`,
      `You get ${name} or a bicycle.`,
    );
  const boilerplate = fc
    .tuple(heading, fc.array(skillName.chain(sentence), { minLength: 1, maxLength: 3 }))
    .map(([head, lines]) => `${head}\n${lines.join('\n')}`);

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

  it('that names skills is nothing asked for at the end of a real-looking posting either', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OWN), boilerplate, ({ title, description }, added) => {
        const [before, after] = [description, `${description}\n\n${added}`].map((text) => analyse(text, { title }));
        expect(listAsks(after?.skills ?? [])).toEqual(listAsks(before?.skills ?? []));
      }),
      { numRuns: 200 },
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

  it('is never raised in a real-looking posting either', () => {
    const asks = fc.tuple(
      fc.constantFrom('Must have: ', 'Requirements\n- ', 'Mandatory: strong knowledge of '),
      skillName,
    );
    const resumes = fc.array(skillName, { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...OWN), resumes, asks, ({ title, description }, resume, [words, name]) => {
        const profile = extractProfile(resume.join('\n'), KNOWLEDGE);
        fc.pre(
          isFarFrom(
            name,
            profile.skills.map(({ id }) => id),
          ),
        );
        const score = (text: string) => analyse(text, { title, profile }).coverage?.score ?? 0;
        expect(score(`${description}\n\n${words}${name}`)).toBeLessThanOrEqual(score(description));
      }),
      { numRuns: 200 },
    );
  });

  /** True when nothing held shows the skill, or a skill near to it or to what it is a kind of. */
  function isFarFrom(name: string, held: readonly string[]): boolean {
    const { skills } = analyse(`Requirements\n- ${name}`);
    const named = [...KNOWLEDGE.skills.values()].filter((skill) => skill.name === name);
    const shown = new Set(held.flatMap((id) => [id, ...(KNOWLEDGE.widerSkills.get(id) ?? [])]));
    return [...skills, ...named].every(
      ({ id }) => !shown.has(id) && !KNOWLEDGE.nearSkills.get(id)?.some((near) => shown.has(near)),
    );
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
