import { hashText } from '../../lib/skills/learned/hash';
import type { NameFilter, PreparedPosting } from './prepare-posting';

/**
 * Share of the names seen at one company only that training does without. The vocabulary was looked over on the training
 * postings, so that it knows more of their names than it knows of other postings'; the share is such that it then finds
 * as much of them as of the check postings.
 */
const HIDDEN_SHARE = 0.18;

/** A filter for names that only one company writes, by spelling, the same at every call. */
export function createNameFilter(postings: readonly Omit<PreparedPosting, 'texts'>[]): NameFilter {
  const companies = new Map<string, Set<string>>();
  for (const { posting, title, description } of postings) {
    for (const parts of [title, description]) {
      for (const { start, end } of [...parts.names, ...parts.patterns]) {
        const written = parts.text.slice(start, end).toLowerCase();
        companies.set(written, (companies.get(written) ?? new Set()).add(posting.company ?? posting.id));
      }
    }
  }
  return ({ text }, { start, end }) => {
    const written = text.slice(start, end).toLowerCase();
    return companies.get(written)?.size === 1 && toShare(hashText(written)) < HIDDEN_SHARE;
  };
}

function toShare(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32;
}
