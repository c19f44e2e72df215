import { analysePosting } from '../../lib/analyse-posting';
import { formatCardMark } from '../../lib/browser/mark-card';
import type { CardMark, CardSite, CardsReply } from '../../lib/browser/messages';
import { findSeen } from '../../lib/browser/seen-store';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import type { RawCard } from '../../lib/posting/raw-posting';
import { findJobKeys } from '../../lib/saved/job-key';

type CardsRequest = { readonly site: CardSite; readonly url: string; readonly cards: readonly RawCard[] };

/** The marks for a batch of cards: what title, company, place and pay tell, and which of them were opened before. */
export async function markCards({ site, url, cards }: CardsRequest): Promise<CardsReply> {
  const marks = cards.map((card) => markCard(card, site, url));
  const seen = await readSeen(cards, site);
  return { marks: marks.map((mark, at) => (mark.role && seen[at] ? { ...mark, seen: seen[at] } : mark)) };
}

function markCard({ id, ...card }: RawCard, site: CardSite, url: string): CardMark {
  const posting = { site, layout: 'card', url, sourceId: id, description: '', layers: {}, ...card };
  return formatCardMark(analysePosting(posting, loadKnowledge()));
}

/** A database that cannot be read has seen nothing. */
async function readSeen(cards: readonly RawCard[], site: CardSite): Promise<readonly CardMark['seen'][]> {
  try {
    const rows = await findSeen(cards.map(({ id, ...card }) => findJobKeys({ site, sourceId: id, ...card })));
    return rows.map((row) => row && { coverage: row.coverage?.score });
  } catch {
    return [];
  }
}
