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
      <div className={styles.columns}>
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
        <Guide onOpenOptions={client.openOptions} />
      </div>
      <WelcomeActions onBack={onBack} onNext={client.close} next={t.done} />
    </>
  );
}

/** What to look for in the sample, and where to find the like of it later. */
function Guide({ onOpenOptions }: { readonly onOpenOptions: () => void }) {
  const { sample: t } = useMessages().welcome;
  return (
    <div className={styles.guide}>
      <h2>{t.tabs}</h2>
      <dl className={styles.tabs}>
        {t.tabPoints.map(([tab, what]) => (
          <div key={tab}>
            <dt className={styles.tab}>{tab}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h2>{t.pinTitle}</h2>
      <p className={styles.words}>{t.pin}</p>
      <p className={styles.words}>{t.more}</p>
      <Button onClick={onOpenOptions}>{t.options}</Button>
    </div>
  );
}
