import type { Locator, Page } from '@playwright/test';

/** The panel of the tab that is chosen; the one before it is still there, inert, while one gives way to the other. */
export function findTabPanel(scope: Page | Locator): Locator {
  return scope.locator('[role="tabpanel"]:not([inert])');
}
