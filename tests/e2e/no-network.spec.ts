import { expect, type Page, type Request, test } from '@playwright/test';
import { findBrowser } from '../commands/find-browser';
import { SHOTS } from '../commands/shots-list';
import { openStudio, type StageId, type Studio } from '../commands/shots-studio';
import { chooseFile, printPdf } from './import-file';
import { NetLog } from './net-log';

const STAGES: readonly StageId[] = ['new', 'bare', 'full'];
/** What is asked for inside the browser alone. */
const OWN = /^(?:chrome-extension|data|blob|about|chrome):/;

/** Opens every screen in every state that is photographed with this much stored; gives what pages asked for. */
async function openAll(studio: Studio, stage: StageId): Promise<{ asked: Request[]; screens: number }> {
  const asked: Request[] = [];
  studio.launched.context.on('request', (request) => asked.push(request));
  const shots = SHOTS.filter((shot) => shot.stage === stage);
  for (const { open } of shots) await closeOwn(await open(studio));
  return { asked, screens: shots.length };
}

async function closeOwn(page: Page): Promise<void> {
  if (page.url().startsWith('chrome-extension:')) await page.close();
}

/** What no fixture answered. */
function isStray(request: Request): boolean {
  return !OWN.test(request.url()) && request.failure() !== null;
}

for (const stage of STAGES) {
  test(`no screen asks for anything outside the extension: ${stage}`, async () => {
    test.setTimeout(400_000);
    const log = new NetLog();
    const studio = await openStudio(findBrowser(), stage, log.args);
    const { asked, screens } = await openAll(studio, stage);
    await studio.close();
    expect(asked.filter(isStray).map((request) => request.url())).toEqual([]);
    expect(log.readAddresses()).toEqual([]);
    // The record itself: pages of the extension were asked for, more than one for each screen.
    expect(asked.filter((request) => OWN.test(request.url())).length).toBeGreaterThan(screens);
  });
}

test('files that come in and go out are asked for nowhere', async () => {
  const log = new NetLog();
  const studio = await openStudio(findBrowser(), 'full', log.args);
  const asked: Request[] = [];
  studio.launched.context.on('request', (request) => asked.push(request));
  const printer = await studio.launched.context.newPage();
  const bytes = await printPdf(
    printer,
    '<h1>Ana Example</h1><p>Python, SQL and <a href="https://example.org/">more</a></p>',
  );
  const options = await studio.openOwn('options.html');
  await chooseFile(options, { name: 'cv.pdf', bytes });
  await options.getByText(/cv\.pdf was read/).waitFor();
  await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const dashboard = await studio.openOwn('dashboard.html#saved');
  const csv = dashboard.getByRole('button', { name: /CSV/ });
  await Promise.all([dashboard.waitForEvent('download'), csv.click()]);
  await studio.close();
  expect(asked.filter(isStray).map((request) => request.url())).toEqual([]);
  expect(log.readAddresses()).toEqual([]);
});

test('the record hears pages and what runs in them; the policy lets the background ask for nothing', async () => {
  const log = new NetLog();
  const studio = await openStudio(findBrowser(), 'new', log.args);
  const page = await studio.launched.context.newPage();
  await page.goto('http://page.example/').catch(() => undefined);
  const site = await studio.launched.context.newPage();
  await site.goto('data:text/html,<img src="http://picture.example/a.png">');
  const [background] = studio.launched.context.serviceWorkers();
  const refused = await background?.evaluate(() => fetch('http://background.example/').catch(String));
  await studio.close();
  expect(refused).toMatch(/Failed to fetch/);
  expect(log.readAddresses()).toEqual(['http://page.example/', 'http://picture.example/a.png']);
});
