import type { Page } from '@playwright/test';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** What the system asks of every page: colours, contrast, and always no motion. */
const MEDIA = {
  light: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  contrast: { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  forced: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' },
} as const satisfies Record<string, Media>;

export type MediaId = keyof typeof MEDIA;

export type PictureRequest = {
  /** Where it is written; without it, it is only given back. */
  readonly path?: string;
  readonly media: MediaId;
  /** All of the page and not only what fits the window; at most `TALLEST` px of it. */
  readonly whole?: boolean;
};

/** What is further down a page is the same again. */
const TALLEST = 7000;

/** A PNG of a page as it stands, without motion and caret, once what it draws has settled. */
export async function takePicture(page: Page, { path, media, whole = false }: PictureRequest): Promise<Buffer> {
  await page.bringToFront();
  await page.emulateMedia({ ...MEDIA[media], reducedMotion: 'reduce' });
  if (whole) await makeTall(page);
  // Where the last click was, something would look as if it were pointed at.
  await page.mouse.move(0, 0);
  await settle(page);
  return page.screenshot({ path, animations: 'disabled' });
}

/** As tall a window as the page needs, so that what sticks to its edges covers nothing. */
async function makeTall(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const height = await page.evaluate(() => {
    window.scrollTo(0, 0);
    return Math.max(document.documentElement.scrollHeight, innerHeight);
  });
  await page.setViewportSize({ width, height: Math.min(height, TALLEST) });
}

/** Two frames: one for the new colours or size, one for what follows from them. */
function settle(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
