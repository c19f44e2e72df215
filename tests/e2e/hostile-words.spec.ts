import type { Page } from '@playwright/test';
import { savedRow, savedText, seenRow } from '../builders/saved-row';
import { findChip } from './chip';
import { type Extension, expect, test } from './extension';
import { buildFakeJobs } from './fake-jobs';
import { buildFakePage, FAKE_POLICY } from './fake-sites/build-fake-page';

// Many pages one after the other.
test.describe.configure({ timeout: 240_000 });

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script><style>*{display:none}</style>';
const NOW = '2026-11-20T08:00:00.000Z';
const ORIGIN = { fileName: `${MARKUP}.pdf`, kind: 'pdf', problems: [{ kind: 'table', message: MARKUP }] };

/** A backup with markup wherever words may stand. */
function buildBackup(): string {
  const words = {
    title: `Engineer ${MARKUP}`,
    company: MARKUP,
    location: MARKUP,
    roleName: MARKUP,
    datePosted: MARKUP,
  };
  const said = { notes: MARKUP, tags: [MARKUP], asked: MARKUP };
  const skills = ['required', 'preferred'].map((requirement) => ({
    ...{ id: `${MARKUP}${requirement}`, name: MARKUP, requirement, state: 'missing' },
  }));
  const jobs = ['a', 'b', 'c'].map((id) => ({ id, jobKey: `${id}|b|c` }));
  return JSON.stringify({
    ...{ format: 'rolelens-backup', version: 1, exportedAt: NOW, preferences: { [MARKUP]: MARKUP } },
    resumes: [
      {
        ...{ id: 'r', name: MARKUP.slice(0, 200), text: `${MARKUP}\nSkills\nPython`, savedAt: NOW, usedAt: NOW },
        ...{ origin: ORIGIN, corrections: { held: [{ id: 'x', name: MARKUP }], removed: [], ignored: [] } },
      },
    ],
    postings: jobs.map((job) => savedRow({ ...words, ...said, ...job })),
    texts: jobs.map(({ id }) => ({ id, posting: savedText({ ...words, description: `${MARKUP}\nPython, SQL` }) })),
    asks: jobs.map(({ jobKey }) => ({ jobKey, skills })),
    seen: jobs.map(({ jobKey }) => seenRow({ ...words, jobKey })),
    settings: [{ key: MARKUP, value: MARKUP }],
  });
}

async function importBackup(extension: Extension): Promise<Page> {
  const options = await extension.openOwn('options.html');
  const file = { name: `${MARKUP.replaceAll('/', '')}.json`, mimeType: 'application/json' };
  await options.locator('[data-backup]').setInputFiles({ ...file, buffer: Buffer.from(buildBackup()) });
  await expect(options.getByRole('region', { name: /^What is in <img/ })).toBeVisible();
  await options.getByRole('button', { name: 'Add it' }).click();
  await expect(options.getByText('The backup was added.')).toBeVisible();
  return options;
}

/** Words are shown as words: no element came of them, and nothing ran. What is refused would also be complained of. */
async function expectHarmless(page: Page, what: string): Promise<void> {
  await expect(page.getByText('<img src=x').first(), what).toBeAttached();
  const bred = page.locator('img[src="x"], [onerror], body script, body style');
  expect(await bred.count(), what).toBe(0);
  expect(await page.title(), what).not.toBe('1');
}

test('markup in every word that is kept stays text on every page', async ({ extension }) => {
  const options = await importBackup(extension);
  await options.reload();
  await expect(options.getByLabel('Text of the resume')).toHaveValue(/<script>/);
  await expectHarmless(options, 'options');
  const dashboard = await extension.openOwn('dashboard.html#saved');
  await expect(dashboard.getByText('3 postings', { exact: true })).toBeVisible();
  await expectHarmless(dashboard, 'saved postings');
  const boxes = dashboard.getByRole('checkbox', { name: /^Compare/ });
  for (const at of [0, 1, 2]) await boxes.nth(at).check();
  await dashboard.getByRole('link', { name: 'Compare 3 side by side' }).click();
  await dashboard.getByRole('table').first().waitFor();
  await expectHarmless(dashboard, 'side by side');
  await dashboard.goto(`chrome-extension://${extension.id}/dashboard.html#saved/a`);
  await dashboard.reload();
  await expect(dashboard.getByRole('heading', { name: /^Engineer <img/ }).first()).toBeVisible();
  await expectHarmless(dashboard, 'one posting');
  for (const part of ['market', 'fit', 'plan']) {
    const page = await extension.openOwn(`dashboard.html#${part}`);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    expect(await page.locator('img[src="x"], body script').count(), part).toBe(0);
    expect(await page.title()).not.toBe('1');
  }
});

for (const [layout, site, address] of [
  ['classic', 'linkedin', 'https://www.linkedin.com/jobs/search/?currentJobId='],
  ['sdui', 'linkedin', 'https://www.linkedin.com/jobs/search-results/?currentJobId='],
  ['indeed', 'indeed', 'https://www.indeed.com/jobs?q=data&vjk='],
] as const) {
  test(`markup in every word of a posting and of the cards stays text: ${layout}`, async ({ extension }) => {
    const jobs = buildFakeJobs(site).map((job) => ({
      ...job,
      ...{ title: `${job.title} ${MARKUP}`, company: MARKUP, location: `${job.location} ${MARKUP}` },
      description: [...job.description, MARKUP, `Requirements: Rust ${MARKUP} and Go`],
    }));
    const url = `${address}${jobs[0]?.id}`;
    await extension.serve({ [url]: await buildFakePage({ jobs, layout }) }, { policy: FAKE_POLICY });
    const page = await extension.openAddress(url);
    await expect(findChip(page)).toHaveAccessibleName(/^RoleLens: Machine Learning Engineer/);
    await findChip(page).click();
    await expect(page.locator('job-mark').first()).toBeAttached();
    // The rest of the page, its own scripts too, is the site's.
    await expect(page.locator('job-note, job-mark').locator('img, script, [onerror], iframe')).toHaveCount(0);
    expect(await page.title()).toContain(MARKUP.slice(0, 8));
    const popup = await extension.openPopup(page);
    for (const tab of ['Pay', 'Skills', 'Tips', 'Prepare']) {
      await popup.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      await expectHarmless(popup, tab);
    }
  });
}
