import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';
import { buildFolder } from '../commands/builds';
import { findBackground, findTabId, openExtensionPage, openPopup, saveResume } from '../commands/extension-page';
import { findBrowser } from '../commands/find-browser';
import { launchExtension } from '../commands/launch-extension';
import { FRAMES, readPage, readSampleResume } from '../commands/samples';
import { type ServeOptions, servePages } from '../commands/serve-pages';

/** A browser with the extension, cut off from the network, that notes every request and every complaint. */
export class Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** Errors and warnings of any console and uncaught exceptions of any page. */
  readonly complaints: string[] = [];
  /** Requests that no fixture answers. */
  readonly strayRequests: string[] = [];

  constructor(context: BrowserContext, id: string) {
    this.context = context;
    this.id = id;
    const note = (message: ConsoleMessage) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    };
    context.on('console', note);
    context.on('weberror', (error) => this.complaints.push(String(error.error())));
    for (const worker of context.serviceWorkers()) worker.on('console', note);
    // The background is another worker after each of its stops.
    context.on('serviceworker', (worker) => worker.on('console', note));
  }

  /** Answers these addresses with these pages, and nothing else. */
  async serve(pages: Readonly<Record<string, string>>, options: ServeOptions = {}): Promise<void> {
    const onRefused = (url: string) => this.strayRequests.push(url);
    await servePages(this.context, new Map(Object.entries(pages)), { onRefused, ...options });
  }

  /** Opens a page of `tests/fixtures/pages` at the address it stands for. */
  async openFixture(id: string): Promise<Page> {
    const { url, html } = readPage(id);
    await this.serve({ ...FRAMES, [url]: html });
    return this.openAddress(url);
  }

  async openAddress(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** Opens a page of the extension in a tab, such as `options.html`. */
  openOwn(path: string): Promise<Page> {
    return openExtensionPage({ context: this.context, extensionId: this.id }, path);
  }

  /** Opens the popup for the tab that shows a page. */
  openPopup(page: Page): Promise<Page> {
    return openPopup({ context: this.context, extensionId: this.id }, page.url());
  }

  /** Saves the sample resume on the options page, which stays open. */
  async saveSampleResume(): Promise<Page> {
    const options = await this.openOwn('options.html');
    await saveResume(options, readSampleResume());
    return options;
  }

  /** The toolbar badge of the tab that shows a page. */
  async readBadge(page: Page): Promise<string> {
    const tabId = await findTabId(this.context, page.url());
    return findBackground(this.context).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }
}

// `evaluate` runs its function in the extension's background, which has this global.
declare const chrome: { action: { getBadgeText: (details: { tabId: number }) => Promise<string> } };

/** A test with an extension of its own; it fails on any stray request and any complaint, whatever else it checks. */
export const test = createTest([]);

/** Tests as above in browsers with further switches. */
export function createTest(args: readonly string[]) {
  return base.extend<{ extension: Extension }>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from this pattern.
    extension: async ({}, use) => {
      const request = { browser: findBrowser(), extension: buildFolder('e2e'), headless: true, args };
      const launched = await launchExtension(request);
      const extension = new Extension(launched.context, launched.extensionId);
      await use(extension);
      await launched.close();
      expect.soft(extension.strayRequests, 'requests that no fixture answers').toEqual([]);
      expect.soft(extension.complaints, 'complaints in a console').toEqual([]);
    },
  });
}

export { expect };
