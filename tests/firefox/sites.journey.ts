import type { Page } from 'puppeteer-core';
import { readSampleResume } from '../commands/samples';
import { buildFakeJobs } from '../e2e/fake-jobs';
import { buildFakePage, FAKE_POLICY } from '../e2e/fake-sites/build-fake-page';
import type { FakeJob } from '../e2e/fake-sites/fake-layout';
import type { FirefoxExtension } from './firefox-extension';
import { chooseFile, clickNamed, expectText } from './own-page';
import { readHighlights } from './read-highlights';
import { expect, test } from './test';
import { unfoldNote } from './unfold-note';

const NOTE = 'job-note';
const MARK = 'job-mark';
const SITES = [
  ['classic', 'linkedin', 'https://www.linkedin.com/jobs/search/?currentJobId='],
  ['sdui', 'linkedin', 'https://www.linkedin.com/jobs/search-results/?currentJobId='],
  ['indeed', 'indeed', 'https://www.indeed.com/jobs?q=data&vjk='],
] as const;
const SAMPLE = { name: 'sample.txt', bytes: Buffer.from(readSampleResume()) };
/** Of the rows that are painted, those with a job of the field. */
const MARKED = 6;

async function openList(extension: FirefoxExtension, [layout, site, address]: (typeof SITES)[number]) {
  const jobs = buildFakeJobs(site);
  const [engineer, analyst] = jobs as [FakeJob, FakeJob];
  const url = `${address}${engineer.id}`;
  extension.serve(url, await buildFakePage({ jobs, layout }), FAKE_POLICY);
  return { page: await extension.openAddress(url), engineer, analyst };
}

async function expectNote(extension: FirefoxExtension, page: Page, job: FakeJob, words: RegExp): Promise<void> {
  const labels = async () => (await extension.readHosts(page, NOTE)).map(({ label }) => label);
  await expect.poll(labels).toEqual([expect.stringMatching(new RegExp(`^RoleLens: ${job.title.split(',')[0]}`))]);
  await expect.poll(labels).toEqual([expect.stringMatching(words)]);
}

for (const site of SITES) {
  test(`marks, resume, popup, saving and the next posting: ${site[0]}`, async ({ extension }) => {
    const { page, engineer, analyst } = await openList(extension, site);
    await expectNote(extension, page, engineer, /no resume added yet/);
    await expect.poll(async () => (await extension.readHosts(page, MARK)).length).toBe(MARKED);

    const options = await extension.openOwn('options.html');
    await chooseFile(options, SAMPLE, /sample\.txt was read: \d+ words/);
    await expectNote(extension, page, engineer, /your resume covers [1-9]\d* of 100/);
    const [note] = await extension.readHosts(page, NOTE);
    expect(note?.label).toContain(`your resume covers ${await extension.readBadge(page)} of 100`);

    await unfoldNote(extension, page);
    await expect.poll(() => extension.press(page, NOTE, 'Pay, skills and tips')).toBe(true);
    const popup = await extension.findOpened(`popup.html?tab=${await extension.findTabId(page)}`);
    await expectText(popup, new RegExp(engineer.title));
    await clickNamed(popup, 'tab', /^Pay/);
    await expectText(popup, /\$[\d.]+k – \$[\d.]+k/);
    await clickNamed(popup, 'tab', /^Skills/);
    await expectText(popup, /Coverage \d+ of 100/);
    await clickNamed(popup, 'button', /^Save$/);
    await expectText(popup, /\bSaved\b/);

    const dashboard = await extension.openOwn('dashboard.html#saved');
    await expectText(dashboard, /1 posting\b/);
    await expectText(dashboard, new RegExp(engineer.title));

    await page.bringToFront();
    await page.evaluate((id) => globalThis.fakeSite.choose(id), analyst.id);
    await expectNote(extension, page, analyst, /your resume covers \d+ of 100/);
    expect((await extension.readHosts(page, NOTE))[0]?.beside).toContain(analyst.title);
  });
}

test('skills are highlighted where Firefox can, and the page gets no other change', async ({ extension }) => {
  const { page, engineer } = await openList(extension, SITES[0]);
  await expectNote(extension, page, engineer, /skills named/);
  const canHighlight = await page.evaluate(() => typeof Highlight === 'function');
  const required = canHighlight ? ['Docker', 'Kubernetes', 'PyTorch', 'Python'] : [];
  await expect.poll(async () => [...new Set(await readHighlights(page, 'required'))].sort()).toEqual(required);
  expect(await page.content()).not.toContain('moz-extension');
});
