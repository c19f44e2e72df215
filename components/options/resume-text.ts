import { countWords } from '../../lib/resume/files/count-words';
import { MAX_RESUME_LENGTH } from '../../lib/resume/resume-limits';

/** Whether a text is longer than what is kept. */
export function isTooLong(text: string): boolean {
  return text.length > MAX_RESUME_LENGTH;
}

export { countWords, MAX_RESUME_LENGTH };
