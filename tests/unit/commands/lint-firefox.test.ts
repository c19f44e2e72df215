import { expect, test } from 'vitest';
import { findNew } from '../../commands/lint-firefox.ts';

const react = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  file: 'chunks/judge-skill-AbC.js',
  message: 'Unsafe assignment to innerHTML',
};
const made = { code: 'DANGEROUS_EVAL', file: 'background.js', message: 'The Function constructor is eval.' };
const pdfjs = { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/pdf-reader-AbC.js', message: 'Unsafe call to import' };

test('what has a reason is not new', () => {
  expect(findNew([react, pdfjs, react])).toEqual([]);
});

test('what comes once more than expected is new', () => {
  const [once, twice, again] = [{ ...react }, { ...react }, { ...react }];
  expect(findNew([once, twice, again])).toEqual([again]);
});

test.each([
  { ...react, file: 'postings.js' },
  made,
  { ...made, message: 'eval can be harmful.' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/other.js', message: 'Unsafe call to import for argument 0' },
  { code: 'ANOTHER', message: 'anything' },
])('what has none is new: %j', (finding) => {
  expect(findNew([finding])).toEqual([finding]);
});
