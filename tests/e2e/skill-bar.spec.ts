import { findBackground } from '../commands/extension-page';
import { findChip } from './chip';
import { expect, test } from './extension';
import { expectWords, openSearch, readHighlights, unfold } from './highlights';

// `evaluate` runs its function in the extension's background, which has this global.
declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } };

test('one goes through the skills by keyboard, is told each, and comes back', async ({ extension }) => {
  const page = await openSearch(extension);
  await findChip(page).focus();
  await page.keyboard.press('Enter');
  const start = page.locator('job-note').getByRole('button', { name: 'Go through them' });
  await start.focus();
  await page.keyboard.press('Enter');
  const bar = page.locator('job-layer').getByRole('group', { name: 'Skills in this posting' });
  const told = bar.getByRole('status');
  await expect(told).toHaveText('PyTorch, required, 1 of 4');
  await expectWords(page, 'current', ['PyTorch']);
  await page.keyboard.press('Enter');
  await expect(told).toHaveText('Kubernetes, required, 2 of 4');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(told).toHaveText('Docker, required, 4 of 4');
  await expectWords(page, 'current', ['Docker']);
  await page.keyboard.press('Escape');
  await expect(page.locator('job-layer')).toHaveCount(0);
  await expectWords(page, 'current', []);
  await expect(start).toBeFocused();
});

test('the buttons of the bar stay where they are while skills of any length are told', async ({ extension }) => {
  const page = await openSearch(extension);
  const card = await unfold(page);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await card.getByRole('button', { name: 'Go through them' }).click();
    const bar = page.locator('job-layer').getByRole('group', { name: 'Skills in this posting' });
    const places = async () => Promise.all((await bar.getByRole('button').all()).map((each) => each.boundingBox()));
    const first = await places();
    const box = first[1];
    if (!box) throw new Error('the bar has no button for the next skill');
    for (const at of [2, 3, 4, 1]) {
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect(bar.getByRole('status')).toContainText(`${at} of 4`);
      expect(await places()).toEqual(first);
    }
    await page.keyboard.press('Escape');
  }
});

test('the bar tells by keyboard what highlights and tip tell, of the resume only where that is chosen', async ({
  extension,
}) => {
  await extension.saveSampleResume();
  const page = await openSearch(extension);
  await expect(findChip(page)).toHaveAccessibleName(/your resume covers/);
  await expect.poll(async () => (await readHighlights(page)).required).toBeDefined();
  const card = await unfold(page);
  const bar = page.locator('job-layer').getByRole('group', { name: 'Skills in this posting' });
  const walk = async () => {
    await card.getByRole('button', { name: 'Go through them' }).click();
    const told: Record<string, string> = {};
    for (const at of [1, 2, 3, 4]) {
      await expect(bar.getByRole('status')).toContainText(`${at} of 4`);
      const [name = '', ...rest] = ((await bar.getByRole('status').textContent()) ?? '').split(', ');
      told[name] = rest.slice(0, -1).join(', ');
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Escape');
    return told;
  };
  expect(Object.values(await walk()).filter((told) => told !== 'required')).toEqual([]);
  await findBackground(extension.context).evaluate(() => {
    return chrome.storage.local.set({ 'pageChoices.own': true });
  });
  await expect.poll(async () => (await readHighlights(page)).have).toBeDefined();
  const { have = [], lack = [] } = await readHighlights(page);
  const told = await walk();
  for (const [name, words] of Object.entries(told)) {
    expect([words, have.includes(name), lack.includes(name)]).toEqual(
      have.includes(name) ? ['required, you have', true, false] : ['required, you lack', false, true],
    );
  }
});
