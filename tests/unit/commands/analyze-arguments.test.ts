import { expect, test } from 'vitest';
import { parseArguments } from '../../commands/analyze-arguments';

const URL_TEXT = 'https://www.indeed.com/viewjob?jk=0123456789abcdef';

test('a page with its address', () => {
  expect(
    parseArguments(['page.html', '--url', URL_TEXT, '--cards', '--resume', 'me.txt', '--now', '2026-11-21']),
  ).toEqual({
    page: { file: 'page.html', url: new URL(URL_TEXT), cards: true, text: false },
    resume: 'me.txt',
    now: '2026-11-21',
  });
});

test('postings from standard input', () => {
  expect(parseArguments(['--jsonl'])).toEqual({ resume: undefined });
});

test.each(['--help', '-h'])('%s asks for the usage', (flag) => {
  expect(parseArguments([flag])).toBeUndefined();
});

test.each([
  [[], /name a saved page/],
  [['page.html'], /page\.html: --url is missing/],
  [['page.html', '--url', 'linkedin'], /--url linkedin is no web address/],
  [['page.html', '--url', 'file:///etc/passwd'], /no web address/],
  [['a.html', 'b.html', '--url', URL_TEXT], /b\.html is too many/],
  [['page.html', '--url', URL_TEXT, '--now', 'yesterday'], /--now yesterday is no date/],
  [['page.html', '--url', URL_TEXT, '--now', '2026-13-01'], /is no date/],
  [['--jsonl', '--cards'], /are for pages/],
  [['--jsonl', '--text'], /are for pages/],
  [['page.html', '--url', URL_TEXT, '--text', '--cards'], /leave out --cards/],
  [['--jsonl', 'postings.jsonl'], /write < postings\.jsonl/],
  [['--verbose'], /--verbose/],
  [['page.html', '--url'], /--url/],
])('%j is refused in one line that says why', (args, message) => {
  expect(() => parseArguments(args)).toThrow(message);
  expect(() => parseArguments(args)).toThrow(/^analyze: [^\n]+$/);
});
