import type { PayLevel, PayPeriod, Seniority } from '../../analysis';
import type { CoverageBand } from '../../coverage/coverage-band';
import type { Language } from '../../preferences';
import type { PositionName } from '../../salary/describe-position';
import type { MoneyWords } from '../../salary/format-local';
import type { SavedStatus } from '../../saved/saved-posting';

/** What the content script says by itself: plain text, for functions cannot be sent; `{…}` stands for what it fills in. */
export type ScriptWords = {
  readonly language: Language;
  readonly details: string;
  readonly pay: string;
  readonly resume: string;
  readonly skills: string;
  readonly through: string;
  readonly toggle: string;
  readonly panel: string;
  readonly on: string;
  readonly off: string;
  readonly required: string;
  readonly preferred: string;
  readonly mentioned: string;
  readonly have: string;
  readonly lack: string;
  readonly inText: string;
  readonly next: string;
  readonly previous: string;
  readonly close: string;
  /** With `{at}` and `{of}`. */
  readonly count: string;
  readonly folded: string;
  readonly once: string;
  /** With `{n}`. */
  readonly times: string;
};

/** What the content script says of a card that one of the user's rules dims. */
export type DimWords = {
  /** With `{why}`. */
  readonly dimmed: string;
  /** With `{why}`: the same where the card could not be dimmed. */
  readonly ruled: string;
  readonly show: string;
  readonly again: string;
};

/** A rule's reason in words. */
export type WhyWords = {
  readonly viewed: string;
  readonly promoted: string;
  readonly status: Readonly<Record<Exclude<SavedStatus, 'saved'>, string>>;
  readonly pay: (least: string) => string;
  readonly company: (name: string) => string;
  readonly word: (word: string) => string;
};

/** What is known of an earlier visit. */
export type SeenWords = {
  /** At most 14 letters each: there is no more room on a card. */
  readonly seen: string;
  readonly again: string;
  readonly elsewhere: (site: string) => string;
  readonly percent: (score: number) => string;
  readonly opened: (day: string) => string;
  readonly openedOn: (site: string, day: string) => string;
  readonly repost: (day: string) => string;
  readonly covered: (score: number) => string;
};

/** What pay figures are, in words. */
export type PayWords = {
  readonly money: MoneyWords;
  readonly hour: string;
  readonly per: Readonly<Record<PayPeriod, string>>;
  readonly level: (level: PayLevel) => string;
  readonly place: (place: { readonly country?: string; readonly label: string }) => string;
  /** Two or three words for pay of one country. */
  readonly tag: (place: { readonly country?: string; readonly label: string }) => string;
  readonly median: (mid: string, n: number, who: string, year?: string) => string;
  readonly cited: (who: string, year?: string) => string;
  readonly noGuide: (tag: string, detail: string) => string;
  readonly total: string;
  readonly equity: string;
  readonly published: string;
  readonly typical: string;
  /** What is said of an offer at a place. */
  readonly offer: (position: PositionName) => string;
  readonly ofCard: (position: PositionName) => string;
  /** Behind an offer that is compared with another level than its own. */
  readonly forLevel: (level: PayLevel) => string;
  readonly amongAll: string;
};

/** What is said of the open posting. */
export type ChipWords = {
  readonly noRole: string;
  readonly noRoleShort: string;
  readonly noRoleKnown: string;
  readonly name: (parts: readonly string[]) => string;
  /** What is said when a posting is opened, with its posted pay. */
  readonly opened: (role: string, posted?: string) => string;
  /** Over the button in the toolbar. */
  readonly badge: (role: string, score?: number) => string;
  readonly pays: (text: string, detail: string) => string;
  readonly posted: string;
  readonly isPosted: (text: string) => string;
  readonly covers: (score: number, band: string) => string;
  readonly missing: (count: number) => string;
  /** The same for the chip, where there is room for about 20 letters. */
  readonly lacking: (count: number) => string;
  readonly skills: (count: number) => string;
  readonly noResume: string;
  readonly nothingFits: string;
  /** A role without figures, and those of the role of closest work. */
  readonly nearest: (role: string, text: string, detail: string) => string;
  readonly nothingToCompare: string;
  readonly score: (score: number, band: string) => string;
  readonly percent: (score: number) => string;
  readonly noSkill: string;
  readonly addResume: string;
  readonly noneMissing: string;
  readonly listMissing: (count: number, names: readonly string[]) => string;
  readonly band: Readonly<Record<CoverageBand, string>>;
};

/** Entries of the context menu, by what they do. */
export type MenuWords = {
  readonly openPanel: string;
  readonly savePosting: string;
  readonly toggleMarks: string;
  readonly analyseSelection: string;
};

/** Every text that is drawn in the pages of the sites, in the context menu and over the button in the toolbar, in one language; names of roles and skills stay as they are. */
export type PageWords = {
  readonly script: ScriptWords;
  readonly dim: DimWords;
  readonly why: WhyWords;
  readonly seen: SeenWords;
  readonly pay: PayWords;
  readonly chip: ChipWords;
  readonly menu: MenuWords;
  readonly level: Readonly<Record<Seniority, string>>;
};
