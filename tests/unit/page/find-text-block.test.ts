import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findTextBlock } from '../../../lib/page/find-by-shape';

const TEXT = `<p>${'Nothing that matters is said here. '.repeat(12)}</p>`;

function parse(html: string): Element {
  return new JSDOM(html).window.document.body;
}

test('the block that holds most of the text is found within wrappers and beside little else', () => {
  const body = parse(
    `<div>\n <div><nav>Home</nav><div id="block"> <h2>What</h2>${TEXT}${TEXT}<p>More</p></div></div>\n</div>`,
  );
  expect(findTextBlock(body)?.id).toBe('block');
});

test('text in wrapper after wrapper is not read once for every one of them', () => {
  const depth = 300;
  const body = parse(`${'<div> '.repeat(depth)}<div id="block">${TEXT}${TEXT}</div>${'</div>'.repeat(depth)}`);
  let asked = 0;
  const skip = () => {
    asked += 1;
    return false;
  };
  findTextBlock(body, skip);
  expect(asked).toBeLessThan(5 * depth);
});
