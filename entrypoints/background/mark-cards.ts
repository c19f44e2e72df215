import { analyseCard, type CardAnalysis } from '../../lib/analyse-posting';
import { formatCardMark } from '../../lib/browser/mark-card';
import { formatDimReason } from '../../lib/browser/mark-dim';
import { formatSeen, type JobHistory, readHistory } from '../../lib/browser/mark-history';
import type { CardMark, CardSite, CardsReply } from '../../lib/browser/messages';
import { DEFAULT_PAGE_CHOICES, type PageChoices, readPageChoices } from '../../lib/browser/page-choices';
import { choosePageWords } from '../../lib/browser/page-words/choose-words';
import type { PageWords } from '../../lib/browser/page-words/page-words';
import { type DimIndex, findDimReason, indexDimRules } from '../../lib/cards/dim-card';
import { canDim } from '../../lib/cards/dim-rules';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import type { RawCard } from '../../lib/posting/raw-posting';
import { findJobKeys, type JobKeys } from '../../lib/saved/job-key';

type CardsRequest = { readonly site: CardSite; readonly url: string; readonly cards: readonly RawCard[] };

type Batch = {
  readonly site: CardSite;
  readonly words: PageWords;
  readonly choices: PageChoices;
  readonly now: Date;
  /** Undefined where nothing is dimmed on the site. */
  readonly dim?: DimIndex;
};

type KnownCard = {
  readonly card: RawCard;
  readonly analysis: CardAnalysis;
  readonly keys: JobKeys;
  readonly history: JobHistory;
};

/**
 * The marks for a batch of cards: what title, company, place and pay tell, which of them were opened before, and which
 * a rule of the user's dims. The page's script gets a rule's words and nothing else of it.
 */
export async function markCards({ site, url, cards }: CardsRequest): Promise<CardsReply> {
  const keys = cards.map(({ id, ...card }) => findJobKeys({ site, sourceId: id, ...card }));
  const asked = Promise.all([choosePageWords(), readPageChoices().catch(() => DEFAULT_PAGE_CHOICES)]);
  // While the browser looks up what was asked for.
  loadKnowledge();
  const [words, choices] = await asked;
  const dim = canDim(choices.dim, site) ? indexDimRules(choices.dim) : undefined;
  const history = await readHistory(keys, dim?.rules.applied ?? false);
  const batch = { site, words, choices, now: new Date(), dim };
  const marks = cards.map((card, at) => {
    const known = { card, analysis: readCard(card, site, url), keys: keys[at] ?? { jobKey: '' } };
    return markCard({ ...known, history: history[at] ?? {} }, batch);
  });
  return { marks, language: words.script.language, words: words.dim };
}

function readCard({ id, isPromoted: _, ...card }: RawCard, site: CardSite, url: string): CardAnalysis {
  const posting = { site, layout: 'card', url, sourceId: id, description: '', layers: {}, ...card };
  return analyseCard(posting, loadKnowledge());
}

function markCard(known: KnownCard, { site, words, choices, now, dim }: Batch): CardMark {
  const { row } = known.history;
  const mark = choices.cards ? formatCardMark(known.analysis, words) : {};
  const options = { site, siteKey: known.keys.siteKey, words: words.seen, language: words.script.language, now };
  const seen = mark.role && row ? formatSeen(row, options) : undefined;
  const why = dim && describeDim(known, dim, words);
  return { ...mark, ...(seen ? { seen } : {}), ...(why === undefined ? {} : { dim: why }) };
}

function describeDim({ card, analysis, history }: KnownCard, dim: DimIndex, words: PageWords): string | undefined {
  const { title, company, isPromoted } = card;
  const known = { pay: analysis.posting.salary, status: history.status, isSeen: history.row !== undefined };
  const reason = findDimReason({ title, company, isPromoted, ...known }, dim);
  return reason && formatDimReason(reason, words);
}
