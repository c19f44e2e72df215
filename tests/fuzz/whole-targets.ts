import { analysePosting } from '../../lib/analyse-posting';
import { formatRecord } from '../../lib/analysis-record';
import { loadGuide } from '../../lib/knowledge/load-guide';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import { extractProfile } from '../../lib/resume/extract-profile';
import { countWords } from '../../lib/resume/files/count-words';
import { describeResume } from '../../lib/resume/profile/describe-profile';
import { reportOnResume } from '../../lib/resume/report/parse-report';
import { readSampleResume } from '../commands/samples';
import type { FuzzTarget } from './fuzz-target';
import * as forms from './result-forms';
import { type ReadText, textTarget } from './text-targets';

/** Longest that everything together may take for one text, in ms. */
const WHOLE_BOUND = 250;
const NOW = { year: 2026, month: 11 };

function createAnalyst(): ReadText {
  const knowledge = loadKnowledge();
  const profile = extractProfile(readSampleResume(), knowledge);
  return (text, random) => {
    const head = Math.floor(random() * Math.min(120, text.length));
    const [title, description] = [text.slice(0, head) || 'Data Scientist', text.slice(head)];
    const raw = {
      site: 'other',
      layout: 'fuzz',
      url: '',
      title,
      description,
      location: text.slice(0, 40),
      layers: {},
    } as const;
    const analysis = analysePosting(raw, knowledge, { profile, now: NOW });
    return () => {
      const { role, skills, coverage } = analysis;
      forms.roleForm.parse({ role, alternatives: analysis.alternatives });
      forms.skillsForm.parse(skills);
      for (const span of [...skills.flatMap(({ spans }) => spans), ...(role?.evidence ?? [])]) {
        forms.expectInside(raw[span.field], [span]);
      }
      const score = coverage?.score ?? 0;
      if (!(score >= 0 && score <= 100)) throw new Error(`a score of ${score}`);
      JSON.stringify(formatRecord(analysis));
    };
  };
}

function createResumeReader(): ReadText {
  const [knowledge, { advice }] = [loadKnowledge(), loadGuide()];
  return (text) => {
    const found = describeResume(text, knowledge, NOW);
    const report = reportOnResume({ kind: 'txt', text, words: countWords(text), problems: [] }, NOW, advice);
    return () => {
      for (const { lines } of extractProfile(text, knowledge).skills) forms.expectInside(text, lines);
      if (report.text !== text) throw new Error('the report is on another text');
      JSON.stringify([found, report]);
    };
  };
}

/** Everything that is made of one text together. */
export const WHOLE_TARGETS: readonly FuzzTarget[] = [
  textTarget(
    { name: 'analysis', what: 'Whole analyses', inputs: 20_000, short: 100, bound: WHOLE_BOUND },
    createAnalyst,
  ),
  textTarget(
    { name: 'resume', what: 'Resumes and their reports', inputs: 20_000, short: 100, bound: WHOLE_BOUND },
    createResumeReader,
  ),
];
