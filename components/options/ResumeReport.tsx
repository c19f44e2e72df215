import { useEffect, useMemo, useState } from 'react';
import type { CitedSource } from '../../lib/analysis';
import type { Advice } from '../../lib/knowledge/schemas';
import { reportOnResume } from '../../lib/resume/report/parse-report';
import { ParseReport } from '../resume/ParseReport';
import type { KeptResume, ResumeClient } from '../resume-client';
import { countWords } from './resume-text';

type Props = {
  readonly resume: KeptResume;
  readonly sources: readonly CitedSource[];
  readonly readAdvice: ResumeClient['readAdvice'];
  readonly onCopy: ResumeClient['copyText'];
};

/** The report on a kept resume: on its text as it is now, and on the file that it came from. */
export function ResumeReport({ resume: { text, origin }, sources, readAdvice, onCopy }: Props) {
  const advice = useAdvice(readAdvice);
  const report = useMemo(() => {
    const today = new Date();
    const { kind = 'txt', problems = [], pages } = origin ?? {};
    const read = { text, kind, problems, words: countWords(text), ...(pages === undefined ? {} : { pages }) };
    return reportOnResume(read, { year: today.getFullYear(), month: today.getMonth() + 1 }, advice);
  }, [text, origin, advice]);
  return <ParseReport report={report} sources={sources} onCopy={onCopy} />;
}

/** None until it has been read, and where it cannot be: the report says the same without. */
function useAdvice(readAdvice: Props['readAdvice']): readonly Advice[] | undefined {
  const [advice, setAdvice] = useState<readonly Advice[]>();
  useEffect(() => {
    let isShown = true;
    readAdvice().then(
      (read) => isShown && setAdvice(read),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [readAdvice]);
  return advice;
}
