import { analysePosting } from '../../lib/analyse-posting';
import type { Coverage, Span } from '../../lib/analysis';
import { formatRecord } from '../../lib/analysis-record';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { loadGuide } from '../../lib/knowledge/load-guide';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import type { CandidateProfile } from '../../lib/resume/candidate-profile';
import { extractProfile } from '../../lib/resume/extract-profile';
import { countWords } from '../../lib/resume/files/count-words';
import { describeResume } from '../../lib/resume/profile/describe-profile';
import { reportOnResume } from '../../lib/resume/report/parse-report';
import type { FuzzTarget, Random } from './fuzz-target';
import { makeResume, makeText, type TextStock } from './make-text';
import * as forms from './result-forms';
import { type ReadText, textTarget } from './text-targets';

type Posting = Readonly<Record<Span['field'], string>>;

/** Longest that everything together may take, in ms: some twenty readings, each of which alone may take `TEXT_BOUND`. */
const WHOLE_BOUND = 250;
const NOW = { year: 2026, month: 11 };

/** Stands between a posting and the resume it is held against. */
const SEAM = '\n\u0000\u0000 the resume \u0000\u0000\n';

function makePair(random: Random, stock: TextStock): string {
  return makeText(random, stock) + SEAM + makeResume(random, stock);
}

/** What is read of a resume is kept for as long as its posting is: only the first try for an input takes that time too. */
function createProfiler(knowledge: Knowledge) {
  let last: CandidateProfile | undefined;
  return (resume: string): CandidateProfile => {
    if (last?.text !== resume) last = extractProfile(resume, knowledge);
    return last;
  };
}

function createAnalyst(): ReadText {
  const knowledge = loadKnowledge();
  const profileOf = createProfiler(knowledge);
  return (pair, random) => {
    const [text = '', resume = ''] = pair.split(SEAM);
    const profile = profileOf(resume);
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
      if (coverage) checkCoverage(coverage, raw, resume);
      JSON.stringify(formatRecord(analysis));
    };
  };
}

function checkCoverage(coverage: Coverage, posting: Posting, resume: string): void {
  const { score, have, missing, constraints = [] } = coverage;
  if (!(score >= 0 && score <= 100)) throw new Error(`a score of ${score}`);
  const close = missing.flatMap((each) => each.close ?? []).map(({ line }) => line);
  const shown = constraints.flatMap((each) => (each.shown === 'not-known' ? [] : (each.shown.line ?? [])));
  const lines = [...have.flatMap((each) => each.resume), ...close, ...shown];
  forms.expectInside(resume, lines);
  const strange = lines.find(({ text }) => !resume.includes(text));
  if (strange) throw new Error(`"${strange.text}" is not in the resume`);
  for (const { asked } of constraints) {
    if (asked.span) forms.expectInside(posting[asked.span.field], [asked.span]);
  }
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
    { name: 'analysis', what: 'Whole analyses with a resume', inputs: 20_000, short: 100, bound: WHOLE_BOUND },
    createAnalyst,
    makePair,
  ),
  textTarget(
    { name: 'resume', what: 'Resumes and their reports', inputs: 20_000, short: 100, bound: WHOLE_BOUND },
    createResumeReader,
    makeResume,
  ),
];
