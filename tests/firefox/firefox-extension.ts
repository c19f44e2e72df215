import type { HTTPRequest, Page } from 'puppeteer-core';
import type { browser as api } from 'wxt/browser';
import { EXTENSION_HOST, type LaunchedFirefox } from './launch-firefox';
import { listComplaints, stopBackground } from './system-access';

// Functions handed to `evaluate` run in the extension's pages, which have this global.
declare const browser: typeof api;

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds to the browser's own.
  interface Element {
    /** Firefox gives extensions, and nobody else, closed shadow roots too. */
    readonly openOrClosedShadowRoot: ShadowRoot | null;
  }
}

/** What the extension shows in one of its elements in a page. */
export type ShownHost = {
  readonly label: string;
  readonly text: string;
  readonly beside: string;
  readonly isUnfolded: boolean;
};
export type ContentWorld = {
  readonly origin: string;
  readonly databases: readonly string[];
  readonly stored: string;
  /** The answers, without those that were none. */
  readonly replies: readonly unknown[];
};
type Point = { readonly x: number; readonly y: number };

const WAIT_MS = 20_000;

/** The built extension in a Firefox of its own; the page that it opens when installed stays open and asks for tests. */
export class FirefoxExtension {
  readonly #launched: LaunchedFirefox;
  readonly #pages = new Map<string, { html: string; policy: string }>();
  readonly #stray: string[] = [];
  #ownPage: Page | undefined;

  constructor(launched: LaunchedFirefox) {
    this.#launched = launched;
  }

  /** Answers an address with a page. */
  serve(url: string, html: string, policy = "script-src 'none'"): void {
    this.#pages.set(url, { html, policy });
  }

  /** Opens an address in a tab that reaches what is served, and nothing else. */
  async openAddress(url: string): Promise<Page> {
    const page = await this.#launched.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void this.#answer(request));
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Opens a page of the extension in a tab. */
  async openOwn(path: string): Promise<Page> {
    const own = await this.#findOwnPage();
    await own.evaluate(async (url) => void (await browser.tabs.create({ url })), `/${path}`);
    return this.findOpened(path);
  }

  /** A tab of the extension that something else opens; Puppeteer's own addresses of such tabs are not kept up. */
  async findOpened(path: string): Promise<Page> {
    const address = `moz-extension://${EXTENSION_HOST}/${path}`;
    for (const end = Date.now() + WAIT_MS; Date.now() < end; ) {
      for (const page of await this.#launched.browser.pages()) {
        if ((await readAddress(page)).startsWith(address)) return page;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No tab shows ${path}.`);
  }

  /** The extension's elements of one name in a page, read as only extensions can. */
  async readHosts(page: Page, tag: string): Promise<ShownHost[]> {
    const [tab, own] = await Promise.all([this.findTabId(page), this.#findOwnPage()]);
    return own.evaluate(
      async (tabId, name) => {
        const read = (wanted: string) =>
          [...document.querySelectorAll(wanted)].map((host) => {
            const root = host.openOrClosedShadowRoot;
            const beside = host.previousElementSibling?.textContent ?? '';
            const label = root?.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '';
            const parts = [...(root?.children ?? [])].filter(({ localName }) => localName !== 'style');
            const isUnfolded = Boolean(root?.querySelector('[aria-expanded=true]'));
            return { label, beside, isUnfolded, text: parts.map(({ textContent }) => textContent).join(' ') };
          });
        const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: read, args: [name] });
        return frame?.result ?? [];
      },
      tab,
      tag,
    );
  }

  /** Presses a button of the extension's element in a page by the mouse, as a user does; false where none is shown. */
  async press(page: Page, tag: string, words: string): Promise<boolean> {
    await page.bringToFront();
    const [tab, own] = await Promise.all([this.findTabId(page), this.#findOwnPage()]);
    const place = await own.evaluate(
      async (tabId, name, wanted) => {
        const find = (host: string, text: string): Point | undefined => {
          const buttons = document.querySelector(host)?.openOrClosedShadowRoot?.querySelectorAll('button') ?? [];
          const named = (button: Element) => `${button.getAttribute('aria-label')} ${button.textContent}`;
          const button = [...buttons].find((each) => named(each).includes(text));
          button?.scrollIntoView({ block: 'center' });
          const box = button?.getBoundingClientRect();
          if (!box?.width) return undefined;
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        };
        const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: find, args: [name, wanted] });
        return frame?.result;
      },
      tab,
      tag,
      words,
    );
    if (place) await page.mouse.click(place.x, place.y);
    return place !== undefined;
  }

  /** What a content script could find of what the extension keeps, and what it is told when it asks these questions. */
  async readFromContentWorld(page: Page, questions: readonly object[]): Promise<ContentWorld> {
    const [tab, own] = await Promise.all([this.findTabId(page), this.#findOwnPage()]);
    const found = await own.evaluate(
      async (tabId, asked) => {
        const look = async (sent: readonly object[]) => {
          const replies = await Promise.all(
            sent.map((each) => browser.runtime.sendMessage(each).catch(() => undefined)),
          );
          const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
          // What content scripts may not read is not there for them.
          const areas = (['local', 'sync', 'session'] as const).map(async (area) => browser.storage[area]?.get());
          const stored = JSON.stringify(await Promise.allSettled(areas));
          return { origin: location.origin, databases, stored, replies: replies.filter((reply) => reply) };
        };
        const request = { target: { tabId }, func: look, args: [asked] as [readonly object[]] };
        return (await browser.scripting.executeScript(request))[0]?.result;
      },
      tab,
      questions,
    );
    if (!found) throw new Error('The content world gave no answer.');
    return found;
  }

  /** The id of a page's tab. The browser hides the addresses of tabs that the extension may not read. */
  async findTabId(page: Page): Promise<number> {
    const [address, own] = await Promise.all([readAddress(page), this.#findOwnPage()]);
    const id = await own.evaluate(
      async (url) => (await browser.tabs.query({})).find((tab) => tab.url === url)?.id,
      address,
    );
    if (id === undefined) throw new Error(`No tab shows ${address} to the extension.`);
    return id;
  }

  /** Ids of the tabs whose addresses the browser hides from the extension. */
  async listHiddenTabs(): Promise<number[]> {
    const own = await this.#findOwnPage();
    return own.evaluate(async () =>
      (await browser.tabs.query({})).flatMap(({ id, url }) => (url === undefined && id !== undefined ? [id] : [])),
    );
  }

  /** Stops the background, which the browser may do at any moment; gives the state it is in then. */
  stopBackground(): Promise<string> {
    return stopBackground(this.#launched.browser, EXTENSION_HOST);
  }

  /** Installs the extension once more, as an update does: its pages close, and open tabs get new content scripts. */
  async update(): Promise<void> {
    this.#ownPage = undefined;
    await this.#launched.update();
  }

  /** The toolbar badge of the tab that shows a page. */
  async readBadge(page: Page): Promise<string> {
    const [tab, own] = await Promise.all([this.findTabId(page), this.#findOwnPage()]);
    return own.evaluate((tabId) => browser.action.getBadgeText({ tabId }), tab);
  }

  /** Where this browser puts what is downloaded. */
  get downloads(): string {
    return this.#launched.downloads;
  }

  /** Requests that nothing answers, and those that reached the proxy. */
  get strayRequests(): string[] {
    return [...this.#stray, ...this.#launched.refused];
  }

  /** Errors and warnings of the extension's scripts and pages, caught or not, and what its policy refused. */
  async readComplaints(): Promise<string[]> {
    return [...this.#launched.written, ...(await listComplaints(this.#launched.browser))];
  }

  async #answer(request: HTTPRequest): Promise<void> {
    const url = request.url();
    const found = request.isNavigationRequest() ? this.#pages.get(url) : undefined;
    if (found) {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': found.policy };
      await request.respond({ status: 200, headers, body: found.html });
    } else if (url.startsWith('data:')) await request.continue();
    else {
      this.#stray.push(url);
      await request.abort();
    }
  }

  async #findOwnPage(): Promise<Page> {
    this.#ownPage ??= await this.findOpened('welcome.html');
    return this.#ownPage;
  }
}

/** A tab between two pages has no address. */
async function readAddress(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => '');
}
