import { isLoneName } from '../lone-lines';
import { isOneOfKind, isPracticed, isPracticedInList } from '../practice-words';
import type { PlacedMention } from './mention-features';

const PROPER = /^[\p{Lu}\p{N}]/u;
/** In UTF-16 units: the longest link of two names in a list. */
const LONGEST_LINK = 12;

/**
 * True when the vocabulary's own name stands where only what is asked for can: alone on a line of a list of
 * requirements, or right behind words such as "experience with", there alone, before another skill or as a proper name
 * that means nothing else. Such names need no judge, who cannot have met them all.
 */
export function isPlainlyAsked(placed: PlacedMention): boolean {
  const { mention, ground } = placed;
  if (mention.source !== undefined || mention.namesPeople || mention.requirement === 'mentioned') return false;
  if (mention.field === 'title') return false;
  const isListed = ground === 'required' || ground === 'preferred' || ground === 'stack';
  return isListed && isAskedByName(placed);
}

function isAskedByName({ mention, reading: { text }, sentence }: PlacedMention): boolean {
  if (isLoneName(text, mention) || isPracticed(text, mention) || isOneOfKind(text, mention)) return true;
  const isNext = ({ start }: { readonly start: number }): boolean =>
    start >= mention.end && start - mention.end <= LONGEST_LINK;
  const isProper = !mention.isAmbiguous && PROPER.test(text.slice(mention.start, mention.end));
  return isPracticedInList(text, mention) && (isProper || sentence.list.some(isNext));
}
