import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findIndeedKey,
  findLinkedInId,
  formatIndeedUrl,
  formatLinkedInUrl,
  isPatternedKey,
} from '../../../lib/page/site-url';

describe('findLinkedInId', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/4410000001', '4410000001'],
    ['https://www.linkedin.com/jobs/view/4410000001/?trk=x#top', '4410000001'],
    ['https://uk.linkedin.com/jobs/view/data-scientist-2026-at-acme-9-4410000001?position=3', '4410000001'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=4410000001', '4410000001'],
    ['https://www.linkedin.com/jobs/collections/top-applicant/?a=1&currentJobId=4410000001', '4410000001'],
    ['https://www.linkedin.com/jobs/view/4410000001/?currentJobId=4410000002', '4410000001'],
    ['https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4410000001', '4410000001'],
    ['https://www.linkedin.com/jobs/view/soon/', undefined],
    ['https://www.linkedin.com/jobs/search/?currentJobId=', undefined],
    ['https://www.linkedin.com/jobs/search/?currentJobId=44%3Cscript', undefined],
    ['https://www.linkedin.com/company/4410000001/', undefined],
    ['https://example.org/jobs/view/4410000001/', undefined],
  ])('%s', (address, id) => {
    expect(findLinkedInId(new URL(address))).toBe(id);
  });
});

describe('findIndeedKey', () => {
  it.each([
    ['https://www.indeed.com/viewjob?jk=6f3b09c2d81e47a5', '6f3b09c2d81e47a5'],
    ['https://mx.indeed.com/q-datos-empleos.html?vjk=6f3b09c2d81e47a5', '6f3b09c2d81e47a5'],
    ['https://www.indeed.com/jobs?jk=b74e1d5a90c3f268&vjk=6f3b09c2d81e47a5', '6f3b09c2d81e47a5'],
    ['https://www.indeed.com/jobs?q=x', undefined],
    ['https://www.indeed.com/viewjob?jk=6f3b09c2', undefined],
    ['https://www.indeed.com/viewjob?jk=6f3b09c2d81e47a5%22', undefined],
  ])('%s', (address, key) => {
    expect(findIndeedKey(new URL(address))).toBe(key);
  });
});

describe('lasting addresses', () => {
  it.each([
    [
      'https://au.linkedin.com/jobs/view/x-at-y-4410000001?refId=z',
      'https://au.linkedin.com/jobs/view/x-at-y-4410000001',
    ],
    [
      'https://www.linkedin.com/jobs/search/?currentJobId=4410000001&q=x',
      'https://www.linkedin.com/jobs/view/4410000001/',
    ],
  ])('of %s', (address, lasting) => {
    const url = new URL(address);
    expect(formatLinkedInUrl(url, findLinkedInId(url))).toBe(lasting);
  });

  it('keep the national host of Indeed', () => {
    const url = new URL('https://ua.indeed.com/jobs?q=x&vjk=6f3b09c2d81e47a5&from=y');
    expect(formatIndeedUrl(url, findIndeedKey(url))).toBe('https://ua.indeed.com/viewjob?jk=6f3b09c2d81e47a5');
  });
});

describe('isPatternedKey', () => {
  it.each(['123456789abcdef0', 'cdef0123456789ab', '0f1e2d3c4b5a6978', 'fedcba9876543210', '0000000000000000'])(
    'knows %s',
    (key) => {
      expect(isPatternedKey(key)).toBe(true);
    },
  );

  it('lets real keys pass', () => {
    const key = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 16, maxLength: 16 });
    // Every key whose steps differ somewhere: the chance of a pattern by accident is one in 16 ** 13.
    fc.assert(
      fc.property(key, (digits) => {
        fc.pre(new Set(digits.slice(1).map((digit, at) => (digit - (digits[at] ?? 0) + 16) % 16)).size > 3);
        const steps = digits.slice(2).map((digit, at) => (digit - (digits[at] ?? 0) + 16) % 16);
        fc.pre(steps.some((step, at) => step !== steps[at % 2]));
        expect(isPatternedKey(digits.map((digit) => digit.toString(16)).join(''))).toBe(false);
      }),
    );
  });
});
