import type { Locator, Page } from '@playwright/test';

export type TestFile = { readonly name: string; readonly bytes: Uint8Array };

/** Chooses a file on the options page, as the file dialogue would. */
export async function chooseFile(options: Page, { name, bytes }: TestFile): Promise<void> {
  const buffer = Buffer.from(bytes);
  await findImport(options)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** The part of the options page where files come in. */
export function findImport(options: Page): Locator {
  return options.getByRole('region', { name: 'Add a resume' });
}

/**
 * Drops a file on the options page and gives the milliseconds until it said what became of it. They are taken in the
 * page, for between the page and the test lies more than is measured.
 */
export function dropFile(options: Page, { name, bytes }: TestFile): Promise<number> {
  return options.evaluate(
    async ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      const start = performance.now();
      const finished = new Promise<number>((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (!document.body.textContent.includes(`${fileName} was `)) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      return finished;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
}

/** A PDF as the browser prints it; lengths as in CSS. */
export async function printPdf(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(`<!doctype html><html lang="en"><title>Resume</title>${html}`);
  return page.pdf({ format: 'A4', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } });
}
