import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteSpan } from '../../components/ui/quote-span';

function quote(text: string, phrase: string): string {
  const start = text.indexOf(phrase);
  const { before, phrase: said, after } = quoteSpan(text, { start, end: start + phrase.length });
  return `${before}[${said}]${after}`;
}

test.each([
  ['Strong SQL and care', 'SQL', 'Strong [SQL] and care'],
  ['First line\n• Strong SQL\nLast line', 'SQL', 'Strong [SQL]'],
  ['SQL', 'SQL', '[SQL]'],
  ['SQL first', 'SQL', '[SQL] first'],
  [
    'We have looked for a very long time for somebody who likes SQL as much as we do and who writes it every day',
    'SQL',
    '…a very long time for somebody who likes [SQL] as much as we do and who writes it every…',
  ],
  ['machine\n  learning', 'machine\n  learning', '[machine learning]'],
])('%j quotes %j as %j', (text, phrase, expected) => {
  expect(quote(text, phrase)).toBe(expected);
});

test('a quote stays short and never breaks off inside a pair of surrogates', () => {
  const texts = fc.array(fc.constantFrom('a', ' ', '\n', '•', '👩‍🔬', 'é', 'مهندس', 'longwordlongword'), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(texts, texts, texts, (before, phrase, after) => {
      const [head, middle, tail] = [before.join(''), phrase.join(''), after.join('')];
      const found = quoteSpan(head + middle + tail, { start: head.length, end: head.length + middle.length });
      const all = found.before + found.phrase + found.after;
      expect(all.length).toBeLessThanOrEqual(260);
      expect(() => encodeURIComponent(all)).not.toThrow();
      expect(found.before + found.after).not.toContain('\n');
    }),
  );
});

test('offsets outside the text give an empty phrase', () => {
  expect(quoteSpan('short', { start: 40, end: 50 }).phrase).toBe('');
});
