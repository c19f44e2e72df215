import type { Page } from '@playwright/test';
import { type ContentRequest, type PageRequest, PROTOCOL_VERSION, type TabRequest } from '../../lib/browser/messages';
import { findBackground } from '../commands/extension-page';
import { findChip } from './chip';
import { type Extension, expect, test } from './extension';
import { buildFakeJobs } from './fake-jobs';
import { buildFakePage, FAKE_POLICY } from './fake-sites/build-fake-page';
import type { FakeJob } from './fake-sites/fake-layout';
import { readHighlights } from './highlights';

// `evaluate` runs its function in the extension's background, which has this global.
declare const chrome: { storage: { local: { set: (items: object) => Promise<void>; get: () => Promise<object> } } };

const JOBS = buildFakeJobs('linkedin');
const [engineer, analyst] = JOBS as [FakeJob, FakeJob];
/** Cards of the first seven rows that are of the field. */
const MARKS = 6;

async function openSearch(extension: Extension): Promise<Page> {
  const url = `https://www.linkedin.com/jobs/search/?currentJobId=${engineer.id}`;
  await extension.serve({ [url]: await buildFakePage({ jobs: JOBS, layout: 'classic' }) }, { policy: FAKE_POLICY });
  const page = await extension.openAddress(url);
  await expect(page.locator('job-mark')).toHaveCount(MARKS);
  await expect.poll(() => readHighlights(page)).toMatchObject({ required: expect.any(Array) });
  return page;
}

/** Whatever a script of the page can see without a look into closed roots. */
function spy(page: Page) {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height].join(' ');
    });
    const highlights = [...CSS.highlights].map(([name, highlight]) => {
      const places = [...highlight].map(({ startContainer, startOffset, endOffset }) => {
        return `${startContainer.parentElement?.textContent} ${startOffset} ${endOffset}`;
      });
      return [name, highlight.priority, ...places].join('|');
    });
    const styles = [...document.querySelectorAll('job-note, job-mark')].map((host) => {
      return [...getComputedStyle(host)].map((name) => getComputedStyle(host).getPropertyValue(name)).join(';');
    });
    const hits = Array.from({ length: 400 }, (_, at) => {
      return document.elementFromPoint((at % 20) * 64, Math.floor(at / 20) * 45)?.localName;
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    return {
      html: document.documentElement.outerHTML,
      boxes,
      highlights,
      styles,
      hits,
      scrollWidth,
      scrollHeight,
      loaded,
    };
  });
}

async function setChoices(extension: Extension, choices: object): Promise<void> {
  await findBackground(extension.context).evaluate((pageChoices) => chrome.storage.local.set({ pageChoices }), choices);
}

for (const isUnfolded of [false, true]) {
  test(`a page sees the same with a resume as without${isUnfolded ? ', with the note unfolded' : ''}`, async ({
    extension,
  }) => {
    const page = await openSearch(extension);
    await expect(findChip(page)).toHaveAccessibleName(/no resume added yet/);
    if (isUnfolded) await findChip(page).click();
    const without = await spy(page);
    await extension.saveSampleResume();
    await page.bringToFront();
    await expect(findChip(page)).toHaveAccessibleName(/your resume covers \d+ of 100/);
    await expect.poll(() => readHighlights(page)).toMatchObject({ required: expect.any(Array) });
    await expect.poll(() => spy(page)).toEqual(without);
    // The look itself sees what the user may choose to show.
    await setChoices(extension, { own: true });
    await expect.poll(async () => Object.keys(await readHighlights(page))).toContain('have');
    expect((await spy(page)).highlights).not.toEqual(without.highlights);
  });
}

/** Every kind of message there is; one that is missing here is told by the types. */
const KINDS: Readonly<Record<(ContentRequest | PageRequest | TabRequest)['kind'], true>> = {
  'mark-posting': true,
  'mark-cards': true,
  'no-posting': true,
  'open-panel': true,
  analyse: true,
  'find-roles': true,
  'role-chosen': true,
  'describe-resume': true,
  'describe-career': true,
  'find-skills': true,
  'judge-skill': true,
  'compare-saved': true,
  'resume-changed': true,
  'read-posting': true,
  report: true,
  refresh: true,
  'toggle-highlights': true,
  'show-span': true,
};

/** Everything that a script of a page can say to an extension, or pretend to be one with. */
function forge(page: Page): Promise<string[]> {
  const forged = { version: PROTOCOL_VERSION, kinds: Object.keys(KINDS) };
  return page.evaluate(async ({ version, kinds }) => {
    const heard: string[] = [];
    const note = (where: string) => (event: Event) =>
      heard.push(`${where} ${JSON.stringify((event as MessageEvent).data)}`);
    const channel = new BroadcastChannel('rolelens-library');
    channel.onmessage = note('channel');
    for (const kind of kinds) {
      const words = {
        text: 'Python',
        query: 'Python',
        id: 'python',
        name: 'Python',
        judgement: 'removed',
        ids: ['1'],
      };
      const posting = { site: 'linkedin', url: location.href, title: 'Pastry Chef', description: 'Python', layers: {} };
      const place = { site: 'linkedin', url: location.href, start: 0, end: 9, cards: [{ title: 'Pastry Chef' }] };
      const message = { protocol: version, kind, seq: 1, posting, ...words, ...place };
      window.postMessage(message, '*');
      channel.postMessage(kind);
      for (const target of [window, document, document.body, ...document.querySelectorAll('job-note, job-mark')]) {
        target.dispatchEvent(new CustomEvent(kind, { detail: message, bubbles: true, composed: true }));
        target.dispatchEvent(new CustomEvent(`rolelens:${kind}`, { detail: message }));
        target.dispatchEvent(new MessageEvent('message', { data: message }));
      }
    }
    for (const host of document.querySelectorAll<HTMLElement>('job-note')) {
      host.click();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }
    document.querySelector('job-note')?.dispatchEvent(new Event('focus'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const api = Reflect.get(globalThis, 'chrome');
    heard.push(`runtime ${typeof api?.runtime?.sendMessage} ${typeof api?.storage}`);
    heard.push(`databases ${(await indexedDB.databases()).map(({ name }) => name).join()}`);
    return heard;
  }, forged);
}

test('what a page says in the name of the extension is heard by nobody', async ({ extension }) => {
  const options = await extension.saveSampleResume();
  const page = await openSearch(extension);
  await expect(findChip(page)).toHaveAccessibleName(/your resume covers/);
  const read = async () => ({
    seen: await spy(page),
    badge: await extension.readBadge(page),
    tabs: extension.context.pages().length,
    stored: await options.evaluate(() => chrome.storage.local.get()),
  });
  const before = await read();
  expect(await forge(page)).toEqual(['runtime undefined undefined', 'databases ']);
  expect(await read()).toEqual(before);
});

const IMITATION = 'RoleLens: Pastry Chef; pays $1; your resume covers 1 of 100';

test('marks that a page imitates are not believed, not read and not counted', async ({ extension }) => {
  const page = await openSearch(extension);
  const ours = page.locator('job-note:not(.imitation)').getByRole('button', { name: /^RoleLens/ });
  const name = (await ours.getAttribute('aria-label')) ?? '';
  const imitate = () =>
    page.evaluate((words) => {
      for (const [tag, place] of [
        ['job-note', 'h1, h2'],
        ['job-mark', 'li strong'],
        ['job-layer', '#job-details p'],
      ] as const) {
        for (const beside of document.querySelectorAll(place)) {
          const fake = document.createElement(tag);
          fake.className = 'imitation';
          const button = document.createElement('button');
          button.setAttribute('aria-label', words);
          button.textContent = words;
          fake.append(button);
          beside.append(fake);
        }
      }
      CSS.highlights.set('rolelens-lack', new Highlight(new Range()));
    }, IMITATION);
  await imitate();
  expect(await page.locator('.imitation').count()).toBeGreaterThan(7);
  await page.waitForTimeout(600);
  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Machine Learning Engineer, Team 1');
  await expect(popup.getByText('Pastry Chef')).toHaveCount(0);
  await popup.close();
  await expect(ours).toHaveAccessibleName(name);
  await page.evaluate((id) => globalThis.fakeSite.choose(id), analyst.id);
  await imitate();
  await expect(ours).toHaveAccessibleName(/^RoleLens: Data Analyst/);
  await expect(ours).toHaveCount(1);
});
