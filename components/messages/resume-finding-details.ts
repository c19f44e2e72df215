import type { ResumeProblem } from '../../lib/resume/files/resume-text';
import { count } from './count';

/** What there is to say of a finding beside that. */
export const detail = {
  problem: ({ message }: ResumeProblem) => message,
  numbers: (have: number, of: number) => `${have} of ${of} bullets have one.`,
  words: (words: number) => `${count(words, 'word was', 'words were')} read.`,
  size: (words: number, pages?: number) =>
    `${pages === undefined ? '' : `${count(pages, 'page', 'pages')}, `}${count(words, 'word', 'words')}.`,
};
