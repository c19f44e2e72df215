import { analysePosting } from '../../lib/analyse-posting';
import { formatCardMark } from '../../lib/browser/mark-card';
import type { CardMark, CardSite, CardsReply } from '../../lib/browser/messages';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import type { RawCard } from '../../lib/posting/raw-posting';

type CardsRequest = { readonly site: CardSite; readonly url: string; readonly cards: readonly RawCard[] };

/** The marks for a batch of cards: what title, company, place and pay tell, without a resume. */
export async function markCards({ site, url, cards }: CardsRequest): Promise<CardsReply> {
  return { marks: cards.map((card) => markCard(card, site, url)) };
}

function markCard({ id, ...card }: RawCard, site: CardSite, url: string): CardMark {
  const posting = { site, layout: 'card', url, sourceId: id, description: '', layers: {}, ...card };
  return formatCardMark(analysePosting(posting, loadKnowledge()));
}
