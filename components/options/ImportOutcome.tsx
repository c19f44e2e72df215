import type { ReactNode } from 'react';
import { ResumeFileError } from '../../lib/resume/files/resume-file-error';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import type { KeptResume } from '../resume-client';
import styles from './ImportOutcome.module.css';
import type { ImportState } from './use-import';

type Props = { readonly state: ImportState; readonly count: number };

/** What is being read or was read, and on a file that gave nothing, why, what to do, and what stays. */
export function ImportOutcome({ state, count }: Props) {
  const texts = useMessages().options.resume.import;
  const isFailed = state.kind === 'failed' || state.kind === 'several';
  return (
    <>
      <p role="status" className={styles.status}>
        {state.kind === 'reading' && texts.reading(state.file)}
        {state.kind === 'cancelled' && texts.cancelled(state.file)}
        {state.kind === 'done' && (
          <>
            {texts.done(state.file, state.resume.name, state.words)} <Kept resume={state.resume} />
          </>
        )}
      </p>
      <div role="alert" className={styles.alert}>
        {state.kind === 'failed' && <Problem title={texts.failed(state.file)}>{explain(state.error, texts)}</Problem>}
        {state.kind === 'several' && <Problem title={texts.several} />}
        {isFailed && count > 0 && <p className={styles.kept}>{texts.kept(count)}</p>}
      </div>
    </>
  );
}

/** That what was said of skills has been taken over. */
function Kept({ resume: { corrections } }: { readonly resume: KeptResume }) {
  const texts = useMessages().options.resume.import;
  const said = Object.values(corrections ?? {}).flat().length;
  return said > 0 ? texts.judged(said) : undefined;
}

/** Why a file gave nothing; without an error it was read, and could not be saved. */
function explain(error: unknown, texts: Messages['options']['resume']['import']): string {
  if (error === undefined) return texts.notSaved;
  return error instanceof ResumeFileError ? texts.refused(error) : String(error);
}

function Problem({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <>
      <p className={styles.title}>
        <bdi>{title}</bdi>
      </p>
      <p>{children}</p>
    </>
  );
}
