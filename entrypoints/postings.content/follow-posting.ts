import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onQuietSitesChanged, type QuietSite, readQuietSites } from '../../lib/browser/quiet-sites';
import { sendToBackground } from '../../lib/browser/send';
import { findAdapter, readPosting } from '../../lib/page/read-posting';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { answerExtension } from './answer-extension';
import { PostingChip } from './posting-chip';
import { watchPage } from './watch-page';

/** A page that never says it has settled gets its chip after this long all the same, in ms. */
const SETTLE_LIMIT = 3000;

/** Keeps one chip beside the open posting for as long as the script lives. */
export function followPosting(ctx: ContentScriptContext): void {
  const follower = new PostingFollower(ctx);
  void readQuietSites().then((sites) => follower.setQuiet(sites));
  ctx.onInvalidated(onQuietSitesChanged((sites) => follower.setQuiet(sites)));
  ctx.onInvalidated(() => follower.forget());
}

class PostingFollower {
  readonly #ctx: ContentScriptContext;
  readonly #chip = new PostingChip(document, () => void sendToBackground({ kind: 'open-panel' }));
  readonly #check: () => void;
  readonly #settleAt = performance.now() + SETTLE_LIMIT;
  /** The posting that the chip stands for, or that the background has been asked about. */
  #key: string | undefined;
  /** Sites that the user wants left alone; undefined until that is known, and nothing is shown before. */
  #quiet: readonly QuietSite[] | undefined;
  /** Number of the last question; an answer to any other is late. */
  #seq = 0;

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
    const { check } = watchPage(ctx, {
      update: () => void this.#update(),
      // Told before the browser paints: a chip of the posting before must not be seen beside the next.
      addressChanged: () => !isOfAddress(this.#key) && this.forget(),
      mutated: () => this.#chip.isStale() && this.forget(),
      isOwn: (node) => this.#chip.isOwn(node),
    });
    this.#check = check;
    answerExtension(ctx, () => {
      this.forget();
      check();
    });
  }

  /** Takes the chip away and drops every answer that is still to come. */
  forget(): void {
    this.#seq++;
    this.#key = undefined;
    this.#chip.remove();
  }

  /** Shows nothing on these sites; toolbar and popup go on. */
  setQuiet(sites: readonly QuietSite[]): void {
    this.#quiet = sites;
    this.#chip.takeOff();
    this.#check();
  }

  async #update(): Promise<void> {
    const { posting } = readPosting(document, new URL(location.href));
    const key = posting && keyOf(posting);
    if (key !== undefined && key === this.#key) return this.#place();
    const hadPosting = this.#key !== undefined;
    this.forget();
    if (posting) await this.#mark(posting);
    else if (hadPosting) await sendToBackground({ kind: 'no-posting' });
  }

  async #mark(posting: RawPosting): Promise<void> {
    this.#key = keyOf(posting);
    const seq = ++this.#seq;
    const reply = await sendToBackground({ kind: 'mark-posting', seq, posting });
    if (!this.#ctx.isValid || seq !== this.#seq || reply?.seq !== seq || reply.url !== posting.url) return;
    this.#chip.set(reply.mark);
    this.#place();
  }

  #place(): void {
    const url = new URL(location.href);
    const adapter = findAdapter(document, url);
    if (!this.#quiet || this.#quiet.some((site) => site === adapter?.site)) return;
    // Frameworks drop foreign nodes, or stumble over them, until they have hydrated.
    const isReady = performance.now() >= this.#settleAt || adapter?.isSettled(document);
    const anchor = isReady && adapter?.findAnchor(document, url);
    if (anchor) this.#chip.place(anchor.after);
    else if (!isReady) this.#check();
  }
}

/** Tells two postings apart, and two states of one whose text is still growing. */
function keyOf({ url, sourceId, title, description }: RawPosting): string {
  return [sourceId ?? url, title, description.length].join('\n');
}

function isOfAddress(key: string | undefined): boolean {
  const url = new URL(location.href);
  const id = findAdapter(document, url)?.findPostingId(url);
  return id !== undefined && key?.split('\n')[0] === id;
}
