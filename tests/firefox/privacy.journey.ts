import type { browser as api } from 'wxt/browser';
import { readPage, readSampleResume } from '../commands/samples';
import { PAGE_QUESTIONS, RESUME_LINES } from '../setup/page-questions';
import { chooseFile } from './own-page';
import { createTest, expect, test } from './test';

// Functions handed to `evaluate` run in the extension's pages, which have this global.
declare const browser: typeof api;

const SAMPLE = { name: 'sample.txt', bytes: Buffer.from(readSampleResume()) };
const FIXTURE = readPage('indeed-viewjob');

test('neither the page nor the content script can reach the resume', async ({ extension }) => {
  const options = await extension.openOwn('options.html');
  await chooseFile(options, SAMPLE, /sample\.txt was read/);
  expect(await options.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain(
    'rolelens',
  );
  extension.serve(FIXTURE.url, FIXTURE.html);
  const page = await extension.openAddress(FIXTURE.url);
  const waitForNote = () =>
    expect
      .poll(async () => (await extension.readHosts(page, 'job-note'))[0]?.label)
      .toMatch(/your resume covers [1-9]\d* of 100/);
  await waitForNote();

  const world = await extension.readFromContentWorld(page, PAGE_QUESTIONS);
  expect(world.origin).toBe('https://www.indeed.com');
  expect(world.databases).not.toContain('rolelens');
  for (const line of RESUME_LINES) expect(world.stored).not.toContain(line);
  expect(world.replies).toEqual([]);
  // From one of the extension's pages each of them has an answer, and that of an analysis holds resume lines.
  const ask = (sent: readonly object[]) => Promise.all(sent.map((each) => browser.runtime.sendMessage(each)));
  const answers = await options.evaluate(ask, PAGE_QUESTIONS);
  expect(answers).toEqual(PAGE_QUESTIONS.map(() => expect.any(Object)));
  expect(RESUME_LINES.some((line) => JSON.stringify(answers).includes(JSON.stringify(line).slice(1, -1)))).toBe(true);

  // What was asked last had the note drawn again.
  await waitForNote();
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
