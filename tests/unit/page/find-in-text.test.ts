import { describe, expect, it } from 'vitest';
import { acceptMap, findPlace, indexPlaces } from '../../../lib/page/find-in-text';
import { buildTextMap } from '../../../lib/page/text-map';
import { parseBody } from './parse-html';

function mapOf(html: string) {
  const body = parseBody(html);
  return buildTextMap(body);
}

describe('indexPlaces', () => {
  const map = mapOf('<p>We use Py<b>thon</b> and SQL.</p><p>SQL daily.</p>');
  const at = (word: string, from = 0) => {
    const start = map.text.indexOf(word, from);
    return { start, end: start + word.length, what: word };
  };
  const index = indexPlaces(map, [at('Python'), at('SQL'), at('SQL', map.text.indexOf('daily') - 5)]);

  it('holds a stretch under every text node that it runs through', () => {
    const words = [...index].flatMap(([node, places]) =>
      places.map(({ startOffset, endOffset, what }) => [node.data.slice(startOffset, endOffset), what]),
    );
    expect(words).toEqual([
      ['Py', 'Python'],
      ['thon', 'Python'],
      ['SQL', 'SQL'],
      ['SQL', 'SQL'],
    ]);
  });

  it.each([
    [6, undefined],
    [7, 'Python'],
    [9, 'Python'],
    [99, undefined],
  ])('finds what stands at offset %i of a node, its end included', (offset, found) => {
    const [node] = index.keys();
    expect(node && findPlace(index, node, offset)?.what).toBe(found);
  });

  it('finds nothing in a node that it does not know', () => {
    expect(findPlace(index, mapOf('<p>SQL</p>').runs[0]?.node as Text, 1)).toBeUndefined();
  });
});

describe('acceptMap', () => {
  const map = mapOf('<p>Python and SQL.</p>');

  it.each([
    ['the same text', 'Python and SQL.', true],
    ['a text that was cut', 'Python and', true],
    ['the text of another posting', 'Pastry and bread.', false],
    ['no text', '', false],
  ])('takes the map for %s: %s', (_what, text, isTaken) => {
    expect(acceptMap(map, text)).toBe(isTaken ? map : undefined);
  });
});
