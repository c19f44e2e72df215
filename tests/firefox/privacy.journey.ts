import type { browser as api } from 'wxt/browser';
import { PROTOCOL_VERSION } from '../../lib/browser/messages';
import { readPage, readSampleResume } from '../commands/samples';
import { chooseFile } from './own-page';
import { createTest, expect, test } from './test';

// Functions handed to `evaluate` run in the extension's pages, which have this global.
declare const browser: typeof api;

const SAMPLE = { name: 'sample.txt', bytes: Buffer.from(readSampleResume()) };
/** What only the extension's pages may ask. */
const QUESTIONS = [
  { kind: 'describe-resume', text: 'Python' },
  { kind: 'describe-career', text: 'Python' },
  { kind: 'find-skills', query: 'python' },
].map((question) => ({ ...question, protocol: PROTOCOL_VERSION }));
const FIXTURE = readPage('indeed-viewjob');

test('neither the page nor the content script can reach the resume', async ({ extension }) => {
  const options = await extension.openOwn('options.html');
  await chooseFile(options, SAMPLE, /sample\.txt was read/);
  expect(await options.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain(
    'rolelens',
  );
  extension.serve(FIXTURE.url, FIXTURE.html);
  const page = await extension.openAddress(FIXTURE.url);
  await expect
    .poll(async () => (await extension.readHosts(page, 'job-note'))[0]?.label)
    .toMatch(/your resume covers [1-9]\d* of 100/);

  const world = await extension.readFromContentWorld(page, QUESTIONS);
  expect(world.origin).toBe('https://www.indeed.com');
  expect(world.databases).not.toContain('rolelens');
  for (const line of readSampleResume()
    .split('\n')
    .filter((each) => each.trim().length > 12))
    expect(world.stored).not.toContain(line.trim());
  expect(world.replies).toEqual([]);
  // From one of the extension's pages each of them has an answer.
  const ask = (sent: readonly object[]) => Promise.all(sent.map((each) => browser.runtime.sendMessage(each)));
  expect(await options.evaluate(ask, QUESTIONS)).toEqual(QUESTIONS.map(() => expect.any(Object)));

  const seen = await page.evaluate(() => {
    const host = document.querySelector('job-note');
    return {
      root: host?.shadowRoot,
      inside: host?.textContent,
      text: document.body.innerText,
      api: typeof Reflect.get(globalThis, 'browser'),
    };
  });
  expect(seen).toMatchObject({ root: null, inside: '', api: 'undefined' });
  expect(seen.text).not.toMatch(/your resume covers/);
});

const tellingTest = createTest({
  expectComplaints: (complaints) => {
    expect
      .soft(complaints)
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('said on purpose'),
          expect.stringContaining('thrown on purpose'),
          expect.stringMatching(/blocked the loading of a resource/),
        ]),
      );
    expect.soft(complaints).toHaveLength(3);
  },
});

tellingTest('the watch itself hears what an extension page writes, throws and may not load', async ({ extension }) => {
  const options = await extension.openOwn('options.html');
  await options.evaluate(() => {
    // biome-ignore lint/suspicious/noConsole: What the watch has to hear.
    console.error('said on purpose');
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
    const blocked = document.createElement('img');
    document.body.append(blocked);
    blocked.src = 'https://example.invalid/pixel.png';
  });
  await expect.poll(() => extension.readComplaints()).toHaveLength(3);
});
