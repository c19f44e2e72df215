import { CHIP_HOST, findChip } from './chip';
import { expect, test } from './extension';

const URL_OF_POSTING = 'https://www.indeed.com/viewjob?jk=0123456789abcdef';

function buildPosting(title: string, description: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Job</title><body class="host-hydrated">
<div id="viewJobSSRRoot"><div class="jobsearch-ViewJobLayout--standalone"><div class="jobsearch-JobComponent">
<h1 data-testid="jobsearch-JobInfoHeader-title">${title}</h1>
<div data-testid="inlineHeader-companyName">Larkfield Labs</div>
<div data-testid="inlineHeader-companyLocation">Austin, TX</div>
<div id="jobDescriptionText">${description}</div></div></div></div>`;
}

const MARKUP = '&lt;img src=x onerror=&quot;document.title=1&quot;&gt;&lt;script&gt;document.title=1&lt;/script&gt;';
const WORK = '<p>Requirements: Python, SQL and PyTorch.</p>';

test('markup in every field stays text, in mark and popup', async ({ extension }) => {
  await extension.serve({ [URL_OF_POSTING]: buildPosting(`Data Engineer ${MARKUP}`, `${MARKUP}${WORK}`) });
  const page = await extension.openAddress(URL_OF_POSTING);
  await expect(findChip(page)).toHaveAccessibleName(/Data Engineer/);
  const popup = await extension.openPopup(page);
  await expect(popup.getByText('<script>').first()).toBeVisible();
  await expect(popup.locator('img, body script')).toHaveCount(0);
  expect(await page.title()).toBe('Job');
});

test('two megabytes of text get the right mark or none, and an answer in the popup', async ({ extension }) => {
  const filler = '<p>We value kindness, and we bake a cake for every birthday in the house.</p>'.repeat(28_000);
  await extension.serve({ [URL_OF_POSTING]: buildPosting('Data Engineer', WORK + filler) });
  const page = await extension.openAddress(URL_OF_POSTING);
  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('heading').first()).toBeVisible({ timeout: 20_000 });
  const marks = await page.locator(CHIP_HOST).getByRole('button').all();
  for (const mark of marks) await expect(mark).toHaveAccessibleName(/Data Engineer/);
});

test('right-to-left overrides do not turn the mark round', async ({ extension }) => {
  await extension.serve({ [URL_OF_POSTING]: buildPosting('\u202EData Engineer', `\u202E${WORK}`) });
  const page = await extension.openAddress(URL_OF_POSTING);
  await expect(findChip(page)).toHaveAccessibleName(/^RoleLens: Data Engineer/);
});

for (const [what, html] of [
  ['without a title', buildPosting('', WORK)],
  ['without a text', buildPosting('Data Engineer', '')],
  ['in an unknown layout', '<!doctype html><title>Job</title><main><h2>Data Engineer</h2><p>Python</p></main>'],
] as const) {
  test(`a posting ${what} gets no mark, and a popup that says why`, async ({ extension }) => {
    await extension.serve({ [URL_OF_POSTING]: html });
    const page = await extension.openAddress(URL_OF_POSTING);
    const popup = await extension.openPopup(page);
    await expect(popup.getByRole('heading', { name: /no title|no text|has changed|still loading/ })).toBeVisible();
    await expect(findChip(page)).toHaveCount(0);
  });
}
