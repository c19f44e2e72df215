import type { Mention } from './collect-mentions';

/** Leaves out skills that are everyday words at every place and asked for at none. */
export function dropUnasked(mentions: readonly Mention[]): Mention[] {
  const counts = (mention: Mention): boolean => !mention.askedOnly || mention.requirement !== 'mentioned';
  const kept = new Set(mentions.filter(counts).map(({ id }) => id));
  return mentions.filter(({ id }) => kept.has(id));
}
