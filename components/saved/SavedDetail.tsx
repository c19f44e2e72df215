import { useMemo, useRef, useState } from 'react';
import { nameHeldSkills } from '../../lib/resume/profile/resume-in-use';
import type { WholePosting } from '../../lib/saved/format-postings-json';
import { useMessages } from '../messages/use-messages';
import { type PostingTab, PostingView } from '../posting/PostingView';
import type { SavedClient } from '../saved-client';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './SavedDetail.module.css';
import { SavedRecord } from './SavedRecord';
import { useAnalysis } from './use-analysis';
import type { EditRow } from './use-saved';
import { useWhole } from './use-whole';

type Props = {
  readonly client: SavedClient;
  readonly id: string;
  readonly onRemoved: (removed: readonly WholePosting[]) => void;
};

/** One saved posting: the analysis of its text, and what the user keeps of it. */
export function SavedDetail({ client, id, onRemoved }: Props) {
  const { saved: t } = useMessages();
  const ids = useMemo(() => [id], [id]);
  const { postings, fault, edit } = useWhole(client, ids);
  const [whole] = postings ?? [];
  const [hasFailed, setHasFailed] = useState(false);
  const record = useRef<HTMLElement>(null);
  const showRecord = () => {
    record.current?.focus({ preventScroll: true });
    record.current?.scrollIntoView();
  };
  const remove = () => void client.unsave([id]).then(onRemoved, () => setHasFailed(true));
  return (
    <section aria-label={whole?.row.title ?? t.heading} className={styles.screen}>
      <p className={styles.bar}>
        <a href="#saved">← {t.detail.back}</a>
        {whole && (
          <Button look="quiet" className={styles.jump} onClick={showRecord}>
            {t.detail.record}
          </Button>
        )}
      </p>
      {hasFailed && <p role="alert">{t.failed}</p>}
      {fault && <p role="alert">{{ full: t.full, failed: t.failed, unread: t.unread }[fault]}</p>}
      {postings && !whole && <Notice level={2} title={t.detail.gone} text={t.detail.goneText} />}
      {whole && (
        <div className={styles.columns}>
          <AnalysedText client={client} whole={whole} />
          <SavedRecord
            ref={record}
            client={client}
            row={whole.row}
            onEdit={(change: EditRow) => edit(id, change)}
            onRemove={remove}
          />
        </div>
      )}
    </section>
  );
}

function AnalysedText({
  client,
  whole: { row, posting },
}: {
  readonly client: SavedClient;
  readonly whole: WholePosting;
}) {
  const { saved: t } = useMessages();
  const [tab, setTab] = useState<PostingTab>();
  const { analysis, resume, hasFailed, ask } = useAnalysis(client, posting);
  if (!posting) return <Notice level={2} title={row.title} text={t.detail.textLost} />;
  return (
    <div className={styles.text}>
      {analysis ? (
        <PostingView
          {...{ analysis, tab }}
          onTab={setTab}
          hasResume={resume !== undefined}
          heldNames={nameHeldSkills(resume)}
          corrections={resume?.corrections}
          readBriefing={client.readBriefing}
          guideUrl={client.guideUrl}
          onAddResume={client.openOptions}
          onJudge={(skill, judgement) => client.judgeSkill(skill, judgement).then(ask)}
          onCopy={client.copyText}
        />
      ) : (
        <div className={styles.waiting}>
          <h2 dir="auto">{row.title}</h2>
          <p role="status">{hasFailed ? t.detail.failed : t.detail.analysing}</p>
          {hasFailed && <Button onClick={ask}>{t.again}</Button>}
        </div>
      )}
      <details className={styles.source}>
        <summary>{t.detail.text}</summary>
        <p className={styles.description} dir="auto">
          {posting.description}
        </p>
      </details>
    </div>
  );
}
