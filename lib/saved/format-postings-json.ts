import type { RawPosting } from '../posting/raw-posting';
import type { SavedRow, SavedSkill } from './saved-posting';

/** A saved posting with all that is kept of it. */
export type WholePosting = {
  readonly row: SavedRow;
  readonly skills: readonly SavedSkill[];
  /** Undefined where the text was lost. */
  readonly posting: RawPosting | undefined;
};

/** Saved postings as indented JSON for other programs, with texts and skills; `now` is an ISO time. */
export function formatPostingsJson(postings: readonly WholePosting[], now: string): string {
  const whole = postings.map(({ row, skills, posting }) => ({ ...row, skills, posting: posting ?? null }));
  return `${JSON.stringify({ format: 'rolelens-postings', version: 1, exportedAt: now, postings: whole }, null, 2)}\n`;
}
