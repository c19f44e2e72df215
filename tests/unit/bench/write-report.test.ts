import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Figure } from '../../bench/figure';
import { describeKeyFigures, replaceMarked } from '../../bench/write-report';
import { inRoot } from '../../commands/paths';

const PAGE = 'before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n';

it('replaces what stands between the marks, as often as it is written', () => {
  const once = replaceMarked(PAGE, 'new', 'PAGE.md');
  expect(once).toBe('before\n<!-- bench -->\nnew\n<!-- /bench -->\nafter\n');
  expect(replaceMarked(once, 'old', 'PAGE.md')).toBe(PAGE);
});

it.each(['no marks', '<!-- bench -->', '<!-- /bench --><!-- bench -->'])('says where marks are missing: %s', (page) => {
  expect(() => replaceMarked(page, 'new', 'PAGE.md')).toThrow(/PAGE\.md has no <!-- bench -->/);
});

it.each(['CONTRIBUTING.md', 'README.md'])('finds the place in %s', (name) => {
  expect(replaceMarked(readFileSync(inRoot(name), 'utf8'), 'new', name)).toContain(
    '<!-- bench -->\nnew\n<!-- /bench -->',
  );
});

it('quotes three figures with the date, without their spread', () => {
  const figures: Figure[] = [
    { what: 'a', unit: 'ms', values: [1, 2, 3], quoted: 'analysis' },
    { what: 'b', unit: 'ms', values: [80, 90, 99], quoted: 'popup' },
    { what: 'c', unit: 'kB', values: [25.2], quoted: 'script' },
  ];
  const sentence = describeKeyFigures(figures, '2026-11-21');
  expect(sentence).toContain('takes 2 ms, the popup shows the analysis after 90 ms');
  expect(sentence).toContain('25.2 kB of script (2026-11-21');
  expect(() => describeKeyFigures(figures.slice(1), '2026-11-21')).toThrow(/analysis was not measured/);
});
