import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './extension';

export const SCHEMES = ['light', 'dark'] as const;

/** What axe finds in a part of a page in one of the colour schemes. */
export async function findViolations(
  page: Page,
  colorScheme: (typeof SCHEMES)[number],
  part = 'body',
): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // The legacy mode tests in the page itself and opens no second one.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(part).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${colorScheme} ${id}: ${help} (${target.join(' ')})`),
  );
}

/** Notes every fault of a page, light and dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const scheme of SCHEMES) expect.soft(await findViolations(page, scheme)).toEqual([]);
}
