import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTextMap, findDomRanges, isTextMapCurrent, readText, type TextMap } from '../../../lib/page/text-map';
import { TEXT_LIMIT } from '../../../lib/page/text-rules';
import { parseBody } from './parse-html';

describe('readText', () => {
  it.each([
    ['collapses white space', '  a \n\t b&nbsp; c ', 'a b c'],
    ['joins inline elements', '<b>mach</b>ine <i> learning</i>', 'machine learning'],
    ['breaks lines at br', 'a<br>b', 'a\nb'],
    ['keeps one blank line of many', 'a<br><br><br><br>b', 'a\n\nb'],
    ['breaks lines at blocks', '<div>a</div>b<section>c</section>', 'a\nb\nc'],
    ['sets off paragraphs', '<p>a</p><p>b</p><div>c</div>', 'a\n\nb\n\nc'],
    ['sets off headings', '<h3>a</h3>b', 'a\n\nb'],
    ['gives list items a line each', '<ul><li>a</li> <li> b</li></ul>', 'a\nb'],
    ['keeps paragraphs of list items together', '<ul><li><p>a</p></li><li><p>b</p></li></ul><p>c</p>', 'a\nb\n\nc'],
    ['reads lists inside paragraphs', '<div>a<span>b<ul><li>c</li></ul>d</span></div>', 'ab\nc\nd'],
    ['keeps the lines of pre', '<pre>a\n  b\n\n\nc</pre>', 'a\nb\n\nc'],
    ['parts table cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['leaves out code', 'a<script>x</script><style>y</style><noscript>z</noscript><template>w</template>b', 'ab'],
    ['leaves out controls', 'a<button>Show more</button><select><option>x</select>', 'a'],
    ['leaves out what is hidden', 'a<i hidden>x</i><i style="color:red; display : none">y</i>b', 'ab'],
    ['leaves out copies for screen readers', 'a<i class="x visually-hidden">a</i><i class="sr-only">a</i>', 'a'],
    ['keeps similar class names', '<i class="not-sr-only">a</i>', 'a'],
    ['keeps what is hidden from assistive technology', '<i aria-hidden="true">a</i>', 'a'],
    ['leaves out comments', 'a<!-- x -->b', 'ab'],
    ['leaves out invisible characters', 'Py\u200Bthon \u202Ereversed\u202C so\u00ADft', 'Python reversed soft'],
    ['keeps joiners', '\u{1F469}\u200D\u{1F52C} می\u200Cخواهم', '\u{1F469}\u200D\u{1F52C} می\u200Cخواهم'],
    ['is empty for white space', ' <p> </p> <br> ', ''],
  ])('%s', (_rule, html, text) => {
    expect(readText(parseBody(html))).toBe(text);
  });

  it('leaves out what the caller skips, with everything in it', () => {
    const body = parseBody('<h2>About</h2><p>a <em>b</em></p>');
    expect(readText(body, (element) => element.localName === 'h2' || element.localName === 'em')).toBe('a');
  });

  it('reads a hidden root: only what is inside can be noise', () => {
    const button = parseBody('<button><span>On-site</span></button>').firstElementChild;
    expect(button && readText(button)).toBe('On-site');
  });

  it('reads 100,000 nested elements', () => {
    // jsdom itself overflows on such a tree, so this is the part of it that reading asks for.
    const leaf = { nodeType: 3, data: 'deep', nextSibling: null };
    const element = {
      nodeType: 1,
      localName: 'span',
      nextSibling: null,
      hasAttribute: () => false,
      getAttribute: () => null,
    };
    let root: object = leaf;
    for (let depth = 0; depth < 100_000; depth += 1) root = { ...element, firstChild: root };
    expect(readText(root as Element)).toBe('deep');
  });

  it('ends at the limit, never inside a character', () => {
    const body = parseBody('');
    body.append('a'.repeat(TEXT_LIMIT - 1), '\u{1F52C}'.repeat(10), 'more');
    const { text, runs } = buildTextMap(body);
    expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(text).not.toMatch(/[\uD800-\uDBFF]$/);
    expect(runs.at(-1)?.end).toBe(text.length);
  });

  it('ends on a form whose fields stand in for its own members', () => {
    const html =
      '<div>a<form><input name="nextSibling"><input name="firstChild"><input name="parentNode"></form>b</div>';
    expect(readText(parseBody(html))).toBe('ab');
  });
});

const WORDS = fc.constantFrom('a', 'PyTorch', 'ML', 'x\u200By', ' ', '\n', '\u00A0', ' b ', '\u{1F52C}', 'é', '日本');
const TAGS = fc.constantFrom('p', 'div', 'span', 'b', 'ul', 'li', 'pre', 'td', 'script', 'br', 'h2', 'button');
type Tree = string | { readonly tag: string; readonly children: readonly Tree[] };
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5 }, WORDS, fc.record({ tag: TAGS, children: fc.array(tie('tree'), { maxLength: 5 }) })),
}));
const TREES = fc.array(tree, { maxLength: 8 });

function build(parent: Element, trees: readonly Tree[]): void {
  for (const item of trees) {
    if (typeof item === 'string') {
      parent.append(item);
    } else {
      const child = parent.ownerDocument.createElement(item.tag);
      build(child, item.children);
      parent.append(child);
    }
  }
}

const body = parseBody('');

function mapOf(trees: readonly Tree[]): TextMap {
  body.replaceChildren();
  build(body, trees);
  return buildTextMap(body);
}

function readPieces(map: TextMap, start: number, end: number): string {
  return findDomRanges(map, start, end)
    .map(({ node, startOffset, endOffset }) => node.data.slice(startOffset, endOffset))
    .join('');
}

/** Visible characters alone: line breaks have no place in the page, white space is collapsed. */
function visible(text: string): string {
  return text.replace(/[\s\u200B]+/g, '');
}

describe('text maps', () => {
  it('have runs in order that never overlap and hold every visible character', () => {
    fc.assert(
      fc.property(TREES, (trees) => {
        const { text, runs } = mapOf(trees);
        let at = 0;
        for (const { start, end } of runs) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\n{3}|[ \t]{2}| \n|\n /);
      }),
    );
  });

  it('map every stretch back to the same characters', () => {
    fc.assert(
      fc.property(TREES, fc.nat(), fc.nat(), (trees, one, other) => {
        const map = mapOf(trees);
        const [start, end] = [one % (map.text.length + 1), other % (map.text.length + 1)].sort((a, b) => a - b);
        expect(visible(readPieces(map, start ?? 0, end ?? 0))).toBe(visible(map.text.slice(start, end)));
      }),
    );
  });

  it('map a word to its own letters, also across elements', () => {
    const map = buildTextMap(parseBody('We use <b>Py</b>thon\n  and SQL.'));
    const start = map.text.indexOf('Python');
    const pieces = findDomRanges(map, start, start + 6);
    expect(pieces.map(({ node, startOffset, endOffset }) => [node.data.slice(startOffset, endOffset)])).toEqual([
      ['Py'],
      ['thon'],
    ]);
    expect(readPieces(map, map.text.indexOf('SQL'), map.text.indexOf('SQL') + 3)).toBe('SQL');
  });

  it('have no place for empty or unknown stretches', () => {
    const map = buildTextMap(parseBody('abc'));
    expect(findDomRanges(map, 1, 1)).toEqual([]);
    expect(findDomRanges(map, 3, 9)).toEqual([]);
    expect(findDomRanges(map, 2, 1)).toEqual([]);
  });

  it('are current until their words change or leave the page', () => {
    fc.assert(
      fc.property(TREES, (trees) => {
        const map = mapOf(trees);
        expect(isTextMapCurrent(map)).toBe(true);
        const changed = map.runs.at(-1)?.node;
        if (changed) changed.data = `§${changed.data}`;
        expect(isTextMapCurrent(map)).toBe(changed === undefined);
        body.replaceChildren();
        expect(isTextMapCurrent(map)).toBe(map.runs.length === 0);
      }),
    );
  });
});
