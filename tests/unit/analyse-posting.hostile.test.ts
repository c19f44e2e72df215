import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRecord } from '../../lib/analysis-record';
import { extractProfile } from '../../lib/resume/extract-profile';
import { analyse, KNOWLEDGE, soup } from './sample-postings';

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
