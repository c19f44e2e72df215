import { MAX_RESUME_LENGTH } from '../../lib/resume/resume-limits';

/** Number of words as people count them: runs of characters between spaces. */
export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

/** Whether a text is longer than what is kept. */
export function isTooLong(text: string): boolean {
  return text.length > MAX_RESUME_LENGTH;
}

export { MAX_RESUME_LENGTH };
