import {
  DEFAULT_PAGE_CHOICES,
  onPageChoicesChanged,
  type PageChoices,
  readPageChoices,
  savePageChoices,
} from '../../lib/browser/page-choices';
import { onQuietSitesChanged, type QuietSite, readQuietSites } from '../../lib/browser/quiet-sites';
import { sendToBackground } from '../../lib/browser/send';
import { canDim } from '../../lib/cards/dim-rules';
import { findAdapter, readPosting } from '../../lib/page/read-posting';
import { findSite } from '../../lib/page/site-url';
import type { RawPosting, ReadOutcome } from '../../lib/posting/raw-posting';
import { answerExtension } from './answer-extension';
import { CardMarks } from './card-marks';
import { isOwnHost } from './own-hosts';
import { PageLayer } from './page-layer';
import { PostingChip } from './posting-chip';
import { PostingSkills } from './posting-skills';
import type { ScriptLife } from './script-life';
import { TextGuard } from './text-guard';
import { watchPage } from './watch-page';

/** A page that never says it has settled gets its note after this long all the same, in ms. */
const SETTLE_LIMIT = 3000;
/** A background that is just being started or updated may miss a question; more than this is no accident. */
const MAX_TRIES = 3;

/** Keeps one note beside the open posting for as long as the script lives. */
export function followPosting(life: ScriptLife): void {
  const follower = new PostingFollower(life);
  void readWishes().then(([sites, choices]) => life.isValid && follower.begin(sites, choices));
  life.onEnd(onQuietSitesChanged((sites) => follower.setQuiet(sites)));
  life.onEnd(onPageChoicesChanged((choices) => follower.setChoices(choices)));
  life.onEnd(() => follower.end());
}

/** Where the browser cannot read its storage, what holds until the user says otherwise. */
function readWishes(): Promise<[readonly QuietSite[], PageChoices]> {
  return Promise.all([readQuietSites().catch(() => []), readPageChoices().catch(() => DEFAULT_PAGE_CHOICES)]);
}

class PostingFollower {
  readonly #life: ScriptLife;
  readonly #layer = new PageLayer(document);
  readonly #skills = new PostingSkills(document, this.#layer);
  readonly #cards: CardMarks;
  readonly #chip = new PostingChip(document, {
    openPanel: () => this.#life.isValid && void sendToBackground({ kind: 'open-panel' }),
    toggle: () => this.#toggleHighlights(),
    walk: (button) => this.#skills.walk(() => button.isConnected && button.focus({ preventScroll: true })),
  });
  readonly #text = new TextGuard();
  readonly #check: () => void;
  readonly #settleAt = performance.now() + SETTLE_LIMIT;
  /** All that was read of the posting that the note stands for, or that the background has been asked about. */
  #key: string | undefined;
  #id: string | undefined;
  /** True while the toolbar shows a posting for this tab. */
  #isTold = false;
  #tries = 0;
  /** Sites that the user wants left alone; undefined until that is known, and nothing is shown before. */
  #quiet: readonly QuietSite[] | undefined;
  #choices: PageChoices = DEFAULT_PAGE_CHOICES;
  /** Number of the last question; an answer to any other is late. */
  #seq = 0;

  constructor(life: ScriptLife) {
    this.#life = life;
    const { check } = watchPage(life, {
      update: () => void this.#update(),
      // Told before the browser paints: a note of the posting before must not be seen beside the next.
      addressChanged: () => !this.#isOfAddress() && this.forget(),
      mutated: () => {
        if (this.#chip.isStale()) this.forget();
        this.#cards.restore();
      },
      restored: () => this.#askAgain(),
      isOwn: isOwnHost,
    });
    this.#check = check;
    this.#cards = new CardMarks(document, check);
    answerExtension(life, {
      read: () => this.#read(),
      refresh: () => this.#askAgain(),
      toggleHighlights: () => this.#toggleHighlights(),
      showSpan: (url, span) => this.#skills.showSpan(url, span, !this.#isQuiet()),
    });
  }

  /** Takes the note away and drops every answer that is still to come. */
  forget(): void {
    this.#seq++;
    this.#key = undefined;
    this.#chip.remove();
    this.#skills.close();
  }

  /** Takes everything away for good. */
  end(): void {
    this.forget();
    this.#cards.forget();
    this.#layer.clear();
  }

  /** What the user wants is known. */
  begin(sites: readonly QuietSite[], choices: PageChoices): void {
    this.#choices = choices;
    this.setQuiet(sites);
  }

  /** Shows nothing on these sites; toolbar and popup go on. */
  setQuiet(sites: readonly QuietSite[]): void {
    this.#quiet = sites;
    this.#chip.takeOff();
    this.#followChoices();
    this.#check();
  }

  setChoices(choices: PageChoices): void {
    const isOther = (name: keyof PageChoices) => JSON.stringify(choices[name]) !== JSON.stringify(this.#choices[name]);
    // What is drawn on cards and told of the resume comes from the background, which goes by these.
    if (isOther('cards') || isOther('dim')) this.#cards.forget();
    if (isOther('own')) this.forget();
    this.#choices = choices;
    this.#followChoices();
    this.#check();
  }

  #followChoices(): void {
    const isLoud = this.#quiet !== undefined && !this.#isQuiet();
    this.#skills.show(isLoud && this.#choices.highlights);
    this.#cards.show(isLoud && (this.#choices.cards || canDim(this.#choices.dim, findSite(new URL(location.href)))));
    if (!isLoud) this.#layer.clear();
    this.#chip.showHighlights(this.#choices.highlights);
  }

  #isQuiet(): boolean {
    const site = findSite(new URL(location.href));
    return !this.#quiet || this.#quiet.some((quiet) => quiet === site);
  }

  #toggleHighlights(): void {
    if (!this.#life.isValid) return;
    const highlights = !this.#choices.highlights;
    // Where there is no room for it, the switch stays as it was.
    savePageChoices({ highlights }).then(
      () => this.#chip.sayHighlights(highlights),
      () => undefined,
    );
  }

  #askAgain(): void {
    this.#cards.forget();
    this.forget();
    this.#check();
  }

  /** What the page says, where it can be believed. */
  #read(): ReadOutcome {
    const outcome = readPosting(document, new URL(location.href));
    return this.#findPatience(outcome) > 0 ? { posting: undefined, reason: 'loading' } : outcome;
  }

  #findPatience({ posting }: ReadOutcome): number {
    return posting ? this.#text.askPatience(idOf(posting), posting.description, performance.now()) : 0;
  }

  async #update(): Promise<void> {
    // A task of its own: together they might hold the page up.
    this.#life.whenIdle(() => this.#cards.update(), 0, SETTLE_LIMIT);
    const outcome = readPosting(document, new URL(location.href));
    const { posting } = outcome;
    const key = posting && keyOf(posting);
    if (key !== undefined && key === this.#key) {
      this.#skills.refresh();
      return this.#place();
    }
    this.forget();
    const patience = this.#findPatience(outcome);
    if (patience > 0) return this.#life.whenIdle(this.#check, patience, SETTLE_LIMIT);
    if (posting) return this.#mark(posting);
    this.#id = undefined;
    if (this.#isTold) await sendToBackground({ kind: 'no-posting' });
    this.#isTold = false;
  }

  async #mark(posting: RawPosting): Promise<void> {
    const id = idOf(posting);
    this.#text.accept(id, posting.description);
    if (id !== this.#id) this.#chip.begin();
    if (id !== this.#id) this.#cards.begin(posting);
    if (id !== this.#id) this.#tries = 0;
    this.#id = id;
    this.#key = keyOf(posting);
    this.#isTold = true;
    const seq = ++this.#seq;
    const reply = await sendToBackground({ kind: 'mark-posting', seq, posting });
    if (!this.#life.isValid || seq !== this.#seq) return;
    if (!reply && ++this.#tries < MAX_TRIES) return this.#askAgain();
    if (reply?.seq !== seq || reply.url !== posting.url) return;
    this.#tries = 0;
    this.#chip.set(reply.mark);
    this.#skills.open(posting, reply.mark);
    this.#place();
  }

  #place(): void {
    const url = new URL(location.href);
    const adapter = findAdapter(document, url);
    if (this.#isQuiet()) return;
    // Frameworks drop foreign nodes, or stumble over them, until they have hydrated.
    const isReady = performance.now() >= this.#settleAt || adapter?.isSettled(document);
    const anchor = isReady && adapter?.findAnchor(document, url);
    if (anchor) this.#chip.place(anchor.after);
    else if (!isReady) this.#check();
  }

  #isOfAddress(): boolean {
    const url = new URL(location.href);
    const id = findAdapter(document, url)?.findPostingId(url);
    return id !== undefined && id === this.#id;
  }
}

function idOf({ sourceId, url }: RawPosting): string {
  return sourceId ?? url;
}

/** Everything that the analysis depends on: a field that is painted late makes it another question. */
function keyOf({ layers: _, ...posting }: RawPosting): string {
  return JSON.stringify(posting);
}
