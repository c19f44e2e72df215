import type { Page } from '@playwright/test';
import { findBackground, findTabId } from '../commands/extension-page';
import { PAGE_QUESTIONS, RESUME_LINES } from '../setup/page-questions';
import { findChip } from './chip';
import { type Extension, expect, test } from './extension';

// The functions handed on run in the extension and in its content script's world, which have this global.
declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  storage: Record<'local' | 'sync' | 'session', { get: () => Promise<object> }>;
  scripting: {
    executeScript: (request: {
      target: { tabId: number };
      func: (asked: readonly object[]) => Promise<World>;
      args: [readonly object[]];
    }) => Promise<{ result: World }[]>;
  };
};

type World = {
  readonly origin: string;
  readonly databases: string[];
  readonly stored: string;
  readonly api: string[];
  readonly replies: unknown[];
};

/** What code in the content script's world finds of what the extension keeps, were the site to get hold of it. */
async function readContentWorld({ context }: Extension, page: Page): Promise<World> {
  const tabId = await findTabId(context, page.url());
  const [frame] = await findBackground(context).evaluate(
    ([tab, asked]) => {
      const look = async (sent: readonly object[]): Promise<World> => {
        const areas = await Promise.all(
          (['local', 'sync', 'session'] as const).map((area) => chrome.storage[area].get().catch(String)),
        );
        const replies = await Promise.all(sent.map((each) => chrome.runtime.sendMessage(each).catch(() => undefined)));
        return {
          origin: location.origin,
          databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
          stored: JSON.stringify(areas),
          api: Object.keys(chrome).sort(),
          replies: replies.filter((reply) => reply !== undefined && reply !== null),
        };
      };
      return chrome.scripting.executeScript({ target: { tabId: tab }, func: look, args: [[...asked]] });
    },
    [tabId, PAGE_QUESTIONS] as const,
  );
  if (!frame) throw new Error('The content world gave no answer.');
  return frame.result;
}

test('the content script reaches no line of the resume, whatever it asks', async ({ extension }) => {
  const options = await extension.saveSampleResume();
  expect(await options.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain(
    'rolelens',
  );
  const page = await extension.openFixture('indeed-viewjob');
  await expect(findChip(page)).toHaveAccessibleName(/your resume covers [1-9]\d* of 100/);
  const world = await readContentWorld(extension, page);
  expect(world).toMatchObject({ origin: 'https://www.indeed.com', databases: [], replies: [] });
  expect(RESUME_LINES.length).toBeGreaterThan(10);
  for (const line of RESUME_LINES) expect(world.stored).not.toContain(line);
  expect(world.api).not.toContain('tabs');
  // From one of the extension's pages each of the questions has an answer, and that of an analysis holds resume lines.
  const ask = (sent: readonly object[]) => Promise.all(sent.map((each) => chrome.runtime.sendMessage(each)));
  const answers = await options.evaluate(ask, PAGE_QUESTIONS);
  expect(answers).toEqual(PAGE_QUESTIONS.map(() => expect.any(Object)));
  expect(RESUME_LINES.some((line) => JSON.stringify(answers).includes(JSON.stringify(line).slice(1, -1)))).toBe(true);
});

/** Ways in which a page could load something of an extension, to show it or to learn that it is there. */
function tryLoading(page: Page, base: string): Promise<string[]> {
  return page.evaluate(async (own) => {
    const loaded: string[] = [];
    const wait = (element: HTMLElement, what: string) =>
      new Promise<void>((resolve) => {
        element.onload = () => resolve(void loaded.push(what));
        element.onerror = () => resolve();
        setTimeout(resolve, 1_500);
        document.body.append(element);
      });
    const files = [
      'icon/16.png',
      'manifest.json',
      'popup.html',
      'postings.js',
      'assets/highlights.css',
      'background.js',
    ];
    for (const file of files) {
      await fetch(`${own}${file}`).then(
        () => loaded.push(`fetched ${file}`),
        () => undefined,
      );
      await wait(Object.assign(new Image(), { src: `${own}${file}` }), `picture ${file}`);
      await wait(Object.assign(document.createElement('script'), { src: `${own}${file}` }), `script ${file}`);
      const style = { rel: 'stylesheet', href: `${own}${file}` };
      await wait(Object.assign(document.createElement('link'), style), `style ${file}`);
    }
    const frame = document.createElement('iframe');
    frame.src = `${own}options.html`;
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return loaded;
  }, base);
}

test('a page can load nothing of the extension, nor show its pages in a frame', async ({ extension }) => {
  const url = 'https://www.indeed.com/viewjob?jk=0123a5678b9cdef4';
  const policy = "default-src * data: blob: 'unsafe-inline'; script-src * chrome-extension: 'unsafe-inline'";
  await extension.serve({ [url]: '<!doctype html><title>Job</title><p>Nothing' }, { policy });
  const page = await extension.openAddress(url);
  expect(await tryLoading(page, `chrome-extension://${extension.id}/`)).toEqual([]);
  const shown = await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body?.innerText ?? '')));
  expect(shown.join()).not.toMatch(/resume/i);
  // What the browser says of each refusal is the page's own doing.
  const others = extension.complaints.filter((each) => !/chrome-extension:\/\/|ERR_|frame|Not allowed/i.test(each));
  expect(others).toEqual([]);
  extension.complaints.length = 0;
});
