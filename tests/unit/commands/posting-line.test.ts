import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePostingLine } from '../../commands/posting-line';
import { readLines } from '../../commands/read-lines';

describe('a line of postings', () => {
  test('becomes a posting with the text as it came', () => {
    const description = ' Train models.\r\n\u2028PyTorch \u{1F600}';
    const line = JSON.stringify({
      id: 7,
      title: ' ML Engineer ',
      company: null,
      salary_text: '$1',
      description,
      more: 1,
    });
    expect(parsePostingLine(line)).toMatchObject({
      id: '7',
      posting: { site: 'other', title: ' ML Engineer ', company: undefined, salaryText: '$1', description },
    });
  });

  test.each([
    ['{', null, 'not JSON'],
    ['[]', null, 'the line: '],
    ['null', null, 'the line: '],
    ['"text"', null, 'the line: '],
    ['{"id":"a","title":"x"}', 'a', 'description: '],
    ['{"id":"a","title":1,"description":"y"}', 'a', 'title: '],
    ['{"title":"x","description":"y"}', null, 'id: '],
    ['{"id":{},"title":"x","description":"y"}', null, 'id: '],
  ])('%s is an error under its id', (line, id, error) => {
    expect(parsePostingLine(line)).toEqual({ id, error: expect.stringContaining(error) });
  });
});

describe('lines of a stream', () => {
  async function collect(chunks: readonly string[]): Promise<string[]> {
    const lines: string[] = [];
    for await (const line of readLines(
      (async function* () {
        yield* chunks;
      })(),
    ))
      lines.push(line);
    return lines;
  }

  test('do not depend on where the stream is cut', async () => {
    const pieces = fc.array(fc.constantFrom('a', '\n', '\r', '\u2028', '😀', '"'), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.array(fc.nat(40)), async (text, cuts) => {
        const whole = text.join('');
        const at = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
        const chunks = at.slice(1).map((end, index) => whole.slice(at[index], end));
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await collect(chunks)).toEqual(expected);
      }),
    );
  });
});
