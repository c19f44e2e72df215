import type { Locator, Page } from '@playwright/test';

/** The host element of the mark beside the open posting's title; its shadow root is open in this build only. */
export const CHIP_HOST = 'job-note';

/** The mark beside the open posting's title. */
export function findChip(page: Page): Locator {
  return page.locator(CHIP_HOST).getByRole('button', { name: /^RoleLens/ });
}
