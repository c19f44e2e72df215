import { PROTOCOL_VERSION, type ReportReply } from '../../lib/browser/messages';
import { findBackground, findTabId } from '../commands/extension-page';
import { CHIP_HOST, findChip } from './chip';
import { expect, test } from './extension';
import { buildFakeJobs } from './fake-jobs';
import { buildFakePage, FAKE_POLICY } from './fake-sites/build-fake-page';
import { DECOY_KEY } from './fake-sites/indeed-layout';

// `evaluate` runs its function in the extension's background, which has this global.
declare const chrome: { tabs: { sendMessage: (tabId: number, message: object) => Promise<ReportReply> } };

test("Indeed's trap card is not counted, not marked and not read when its key is in the address", async ({
  extension,
}) => {
  const jobs = buildFakeJobs('indeed');
  const url = `https://www.indeed.com/jobs?q=data&vjk=${jobs[0]?.id}`;
  await extension.serve({ [url]: await buildFakePage({ jobs, layout: 'indeed' }) }, { policy: FAKE_POLICY });
  const page = await extension.openAddress(url);
  await findChip(page).waitFor();
  const question = [await findTabId(extension.context, page.url()), PROTOCOL_VERSION] as const;
  const { report } = await findBackground(extension.context).evaluate(
    ([tab, protocol]) => chrome.tabs.sendMessage(tab, { kind: 'report', protocol }),
    question,
  );
  // Seven rows are painted, and the trap stands among them.
  await expect(page.locator('.tapItem')).toHaveCount(8);
  expect(report.cards).toBe(7);
  await expect(page.locator('li').locator(CHIP_HOST)).toHaveCount(0);
  await page.evaluate((key) => globalThis.fakeSite.choose(key), DECOY_KEY);
  await expect(page.locator(CHIP_HOST)).toHaveCount(0);
  await expect.poll(() => extension.readBadge(page)).toBe('');
});
