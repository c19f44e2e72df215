import { useState } from 'react';
import { nameHeldSkills } from '../../lib/resume/profile/resume-in-use';
import { useMessages } from '../messages/use-messages';
import { type PostingTab, PostingView } from '../posting/PostingView';
import { Button } from '../ui/Button';
import { useSample } from './use-sample';
import { WelcomeActions } from './WelcomeActions';
import styles from './WelcomeSample.module.css';
import type { WelcomeClient } from './welcome-client';

type Props = { readonly client: WelcomeClient; readonly onBack: () => void };

/** An invented posting as the popup shows a real one. */
export function WelcomeSample({ client, onBack }: Props) {
  const { sample: t } = useMessages().welcome;
  const { analysis, resume, hasFailed, ask } = useSample(client);
  const [tab, setTab] = useState<PostingTab>();
  return (
    <>
      {resume && <p className={styles.with}>{t.withResume}</p>}
      <section className={styles.frame} aria-label={t.frame}>
        <p role="status" className={styles.status}>
          {!analysis && !hasFailed && t.analysing}
        </p>
        <p role="alert" className={styles.failed}>
          {hasFailed && t.failed}
        </p>
        {analysis && (
          <PostingView
            {...{ analysis, tab }}
            onTab={setTab}
            hasResume={resume !== undefined}
            heldNames={nameHeldSkills(resume)}
            corrections={resume?.corrections}
            onChoosePay={ask}
            readBriefing={client.readBriefing}
            guideUrl={client.guideUrl}
            onAddResume={onBack}
            onJudge={(...judgement) => client.judgeSkill(...judgement).then(() => ask())}
            onCopy={client.copyText}
          />
        )}
      </section>
      <p className={styles.pin}>{t.pin}</p>
      <WelcomeActions onBack={onBack} onNext={client.close} next={t.done}>
        <Button onClick={client.openOptions}>{t.options}</Button>
      </WelcomeActions>
    </>
  );
}
