import type { Analysis } from '../analysis';
import type { RawPosting } from '../posting/raw-posting';
import type { WholePosting } from '../saved/format-postings-json';
import { findSaved, restoreSaved, savePosting, unsavePostings } from './saved-store';

export { chooseRoleOf } from './role-choices';
export { findSaved };

// What was taken out in this page, by address: saving again is the way back.
const removed = new Map<string, readonly WholePosting[]>();

/** Saves a posting with its text; one that was taken out in this page comes back with what the user wrote of it. */
export async function keepPosting(posting: RawPosting, analysis: Analysis): Promise<void> {
  await restoreSaved(removed.get(posting.url) ?? []);
  removed.delete(posting.url);
  await savePosting(posting, analysis);
}

/** Takes a posting out of the saved ones; one that is not saved changes nothing. */
export async function dropPosting(posting: RawPosting): Promise<void> {
  const saved = await findSaved(posting);
  if (saved) removed.set(posting.url, await unsavePostings([saved.id]));
}
