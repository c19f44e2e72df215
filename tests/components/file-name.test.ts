import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseResumeName } from '../../components/options/file-name';

test.each([
  ['Ada Brook CV.pdf', 'Ada Brook CV'],
  ['cv.final.v2.docx', 'cv.final.v2'],
  ['resume', 'resume'],
  ['C:\\Users\\ada\\cv.txt', 'cv'],
  ['.pdf', '.pdf'],
  ['   .md', 'My resume'],
  ['two\n lines.txt', 'two lines'],
])('%s', (file, name) => {
  expect(chooseResumeName(file, [], 'My resume')).toBe(name);
});

test('a name that is taken gets a number', () => {
  expect(chooseResumeName('cv.pdf', ['cv', 'cv (2)'], 'My resume')).toBe('cv (3)');
});

test('any file name gives a name that is free, not blank and not too long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.array(fc.string()), (file, taken) => {
      const name = chooseResumeName(file, taken, 'My resume');
      expect(taken).not.toContain(name);
      expect(name.trim()).not.toBe('');
      expect(name.length).toBeLessThanOrEqual(80);
    }),
  );
});
