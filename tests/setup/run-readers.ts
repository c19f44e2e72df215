import { analysePosting } from '../../lib/analyse-posting';
import { loadGuide } from '../../lib/knowledge/load-guide';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import { indeedSearch } from '../../lib/page/sites/indeed';
import { findFirstSteps } from '../../lib/plan/first-steps';
import { extractProfile } from '../../lib/resume/extract-profile';
import { describeResume } from '../../lib/resume/profile/describe-profile';
import { reportOnResume } from '../../lib/resume/report/parse-report';
import { parsePage } from '../commands/parse-page';
import { readPage, readSampleResume } from '../commands/samples';
import { toRawPosting } from '../eval/labelled-posting';
import { readOwnSets } from '../eval/read-sets';

const NOW = { year: 2026, month: 11 };
/** Postings of each language. */
const POSTINGS = 12;
/** Years of two digits, which the sample does not have. */
const SHORT_YEARS = '\n\nExperience\nData Analyst, Brindle Freight, 2011–13\n- Wrote SQL reports\n';

/** Runs what reads postings, resumes and pages over samples of our own, so that it makes what it makes when called. */
export function runReaders(): void {
  const [knowledge, guide] = [loadKnowledge(), loadGuide()];
  const text = readSampleResume() + SHORT_YEARS;
  describeResume(text, knowledge, NOW);
  reportOnResume({ kind: 'txt', text, words: 500, problems: [] }, NOW, guide.advice);
  const about = { profile: extractProfile(text, knowledge), now: NOW };
  for (const { postings } of readOwnSets()) {
    for (const posting of postings.slice(0, POSTINGS)) analysePosting(toRawPosting(posting), knowledge, about);
  }
  const named = { site: 'other', layout: '', url: '', layers: {}, description: 'Python' } as const;
  analysePosting({ ...named, title: 'Data Analyst, Brindle', company: 'Brindle' }, knowledge, about);
  findFirstSteps('etl', guide.roles.get('data-engineer'), guide);
  readIndeed();
}

function readIndeed(): void {
  const { html, url } = readPage('indeed-search-no-key');
  // The key is looked for in one place after another.
  indeedSearch.readPosting(parsePage(html.replaceAll('jk=', 'no='), new URL(url)), new URL(url));
}
