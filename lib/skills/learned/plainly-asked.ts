import { isLoneName } from '../lone-lines';
import { isPracticed } from '../practice-words';
import type { PlacedMention } from './mention-features';

/**
 * True when the vocabulary's own name stands where only what is asked for can: alone on a line of a list of
 * requirements, or right behind words such as "experience with". Such names need no judge, who cannot have met them all.
 */
export function isPlainlyAsked({ mention, reading: { text }, ground }: PlacedMention): boolean {
  if (mention.source !== undefined || mention.namesPeople || mention.requirement === 'mentioned') return false;
  if (mention.field === 'title') return false;
  const isListed = ground === 'required' || ground === 'preferred' || ground === 'stack';
  return isListed && (isLoneName(text, mention) || isPracticed(text, mention));
}
