import { type PageRequest, PROTOCOL_VERSION } from '../../lib/browser/messages';
import { readSamplePosting, readSampleResume } from '../commands/samples';

/** One of each kind, so that a new one cannot be forgotten. */
const QUESTIONS: { readonly [Kind in PageRequest['kind']]: Omit<Extract<PageRequest, { kind: Kind }>, 'kind'> } = {
  analyse: { posting: readSamplePosting('indeed-viewjob') },
  'find-roles': { query: 'data' },
  'role-chosen': {},
  'describe-resume': { text: 'Python' },
  'describe-career': { text: 'Python' },
  'find-skills': { query: 'python' },
  'judge-skill': { id: 'python', name: 'Python', judgement: 'held' },
  'compare-saved': { ids: [] },
  'resume-changed': {},
};

/** Every question that only the extension's own pages may ask. */
export const PAGE_QUESTIONS = Object.entries(QUESTIONS).map(([kind, question]) => ({
  ...{ kind, protocol: PROTOCOL_VERSION },
  ...question,
}));

/** Lines of the sample resume that are told by nothing else. */
export const RESUME_LINES = readSampleResume()
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line.length > 12);
