import type { FakeJob, FakeLayout, Frame } from './fake-layout';
import { make } from './fake-layout';
import { PaintedRows } from './paint-rows';

/** How the pane follows the address. */
export type Following = {
  /** How long after the address the pane changes, in ms. */
  readonly delay: number;
  /** How long after that the text changes, in ms; until then the one before stays. */
  readonly textDelay?: number;
  /** Whether the title's element stays and only its words change, as frameworks do where they can. */
  readonly keepTitle?: boolean;
  /** What the page does to itself some time after that, in ms, whoever else has put something into it. */
  readonly retitleAfter?: number;
  readonly wipeAfter?: number;
  readonly rebuildAfter?: number;
};

/** The element of the title in each layout. */
const TITLE = 'h1, h2[data-testid], p:has(> a[href*="/jobs/view/"])';

/** A page that behaves like a job site: it changes its address first and its pane later, and redraws what it likes. */
export class FakeSite {
  readonly #layouts: Readonly<Record<string, FakeLayout>>;
  readonly #jobs: readonly FakeJob[];
  readonly #perList: number;
  #layout: FakeLayout | undefined;
  #frame: Frame | undefined;
  #rows: PaintedRows | undefined;
  #following: Following = { delay: 0 };
  /** Counts what the pane was told to follow; work for an earlier turn is dropped. */
  #turn = 0;

  constructor(layouts: Readonly<Record<string, FakeLayout>>, jobs: readonly FakeJob[], perList: number) {
    this.#layouts = layouts;
    this.#jobs = jobs;
    this.#perList = perList;
    addEventListener('popstate', () => this.#followAddress());
  }

  /** How the pane follows from now on. */
  follow(following: Following): void {
    this.#following = following;
  }

  /** Draws a layout, with the list of the posting in the address, in place of what is there; its scripts take over after a while, in ms. */
  open(name: string, hydrateAfter = 0): void {
    const layout = this.#layouts[name];
    if (!layout) throw new Error(`no layout ${name}`);
    const frame = layout.buildFrame();
    this.#layout = layout;
    this.#frame = frame;
    this.#rows = new PaintedRows(layout, this.#findList(layout), frame.list, (job) => this.choose(job.id));
    document.body.className = layout.bodyClass;
    document.querySelector('#root')?.replaceChildren(frame.page);
    setTimeout(() => layout.hydrate(frame), hydrateAfter);
    this.#followAddress();
  }

  /** Comes back from elsewhere to a posting, in the same document; the layout may be another than before. */
  enter(name: string, id: string): void {
    history.pushState({}, '', this.#layouts[name]?.formatAddress(id));
    this.open(name);
  }

  /** What a click on a card does. */
  choose(id: string): void {
    if (!this.#layout) return;
    history.pushState({}, '', this.#layout.formatAddress(id));
    this.#followAddress();
  }

  scrollTo(first: number): void {
    this.#rows?.scrollTo(first);
  }

  /** Goes to a page without postings, in the same document. */
  leave(): void {
    this.#turn++;
    this.#layout = undefined;
    history.pushState({}, '', '/feed/');
    document.querySelector('#root')?.replaceChildren(make('h1', {}, 'News'));
  }

  #findList(layout: FakeLayout): readonly FakeJob[] {
    const id = layout.findId(new URL(location.href));
    const at = Math.max(
      0,
      this.#jobs.findIndex((each) => each.id === id),
    );
    const first = at - (at % this.#perList);
    return this.#jobs.slice(first, first + this.#perList);
  }

  #followAddress(): void {
    const id = this.#layout?.findId(new URL(location.href));
    const job = this.#jobs.find((each) => each.id === id);
    const mine = ++this.#turn;
    if (job) this.#showLater(job, mine);
    else this.#frame?.pane.replaceChildren();
  }

  #showLater(job: FakeJob, mine: number): void {
    const { delay, textDelay = 0, retitleAfter, wipeAfter, rebuildAfter } = this.#following;
    const later = (time: number | undefined, work: () => void) => {
      if (time !== undefined) setTimeout(() => mine === this.#turn && work(), delay + time);
    };
    later(0, () => this.#show(job, textDelay === 0));
    later(textDelay || undefined, () => this.#show(job, true));
    later(retitleAfter, () => this.#retitle(job));
    later(wipeAfter, () => this.#wipeForeignNodes());
    later(rebuildAfter, () => this.#show(job, true));
  }

  #show(job: FakeJob, withText: boolean): void {
    const { pane } = this.#frame ?? {};
    const titled = this.#following.keepTitle && pane?.querySelector(TITLE);
    if (titled) this.#rewrite(titled, job);
    const before = [...(pane?.querySelectorAll('[data-part="text"]') ?? [])];
    const text = withText ? [make('div', { 'data-part': 'text' }, ...(this.#layout?.buildText(job) ?? []))] : before;
    const top = this.#layout?.buildTop(job) ?? [];
    // Whatever stands beside the title, of whomever it may be, stays with it.
    const kept = titled ? [...(pane?.children ?? [])].find((child) => child.contains(titled)) : undefined;
    const parts = top.map((part) => (kept && part instanceof Element && part.querySelector(TITLE) ? kept : part));
    pane?.replaceChildren(...parts, ...text);
    document.title = `${job.title} | ${job.company} | LinkedIn`;
  }

  #retitle(job: FakeJob): void {
    const fresh = this.#layout?.buildTitle(job);
    if (fresh) this.#frame?.pane.querySelector(TITLE)?.replaceWith(fresh);
  }

  #rewrite(titled: Element, job: FakeJob): void {
    titled.replaceChildren(...(this.#layout?.buildTitle(job).childNodes ?? []));
  }

  // Every element that the site itself makes has a name without a hyphen.
  #wipeForeignNodes(): void {
    for (const node of this.#frame?.pane.querySelectorAll('*') ?? []) if (node.localName.includes('-')) node.remove();
  }
}
