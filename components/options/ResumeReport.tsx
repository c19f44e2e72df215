import { useMemo } from 'react';
import type { CitedSource } from '../../lib/analysis';
import { reportOnResume } from '../../lib/resume/report/parse-report';
import { ParseReport } from '../resume/ParseReport';
import type { KeptResume, ResumeClient } from '../resume-client';
import { countWords } from './resume-text';

type Props = {
  readonly resume: KeptResume;
  readonly sources: readonly CitedSource[];
  readonly onCopy: ResumeClient['copyText'];
};

/** The report on a kept resume: on its text as it is now, and on the file that it came from. */
export function ResumeReport({ resume: { text, origin }, sources, onCopy }: Props) {
  const report = useMemo(() => {
    const today = new Date();
    const { kind = 'txt', problems = [], pages } = origin ?? {};
    const read = { text, kind, problems, words: countWords(text), ...(pages === undefined ? {} : { pages }) };
    return reportOnResume(read, { year: today.getFullYear(), month: today.getMonth() + 1 });
  }, [text, origin]);
  return <ParseReport report={report} sources={sources} onCopy={onCopy} />;
}
