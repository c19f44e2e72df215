import { useState } from 'react';
import { useMessages } from '../messages/use-messages';
import type { JudgeSkill, PostingClient, SavedResume } from '../posting-client';
import { Hidden } from '../ui/Hidden';
import { AppBar } from './AppBar';
import { LoadingView } from './LoadingView';
import styles from './PostingScreen.module.css';
import { type PostingTab, PostingView } from './PostingView';
import { StatusView } from './StatusView';
import { type Shown, usePosting } from './use-posting';
import { useSlow } from './use-slow';

/** Shorter waits show nothing, so that a quick answer does not flicker. */
const SKELETON_AFTER_MS = 150;

type Props = { readonly client: PostingClient };

/** The whole popup or side panel. */
export function PostingScreen({ client }: Props) {
  const t = useMessages();
  const { shown, isAsking, ask } = usePosting(client);
  const isSlow = useSlow(isAsking, SKELETON_AFTER_MS);
  const [wasDenied, setWasDenied] = useState(false);
  // Kept here, because a slow answer takes the posting's view off the screen for a moment.
  const [tab, setTab] = useState<PostingTab>();
  const title = shown?.state.kind === 'analysis' ? shown.state.analysis.posting.title : undefined;
  const [judgedIn, setJudgedIn] = useState<string>();
  // The user works in the list: it is to change under their hands, and not to go while it does.
  const isCalm = title !== undefined && judgedIn === title;
  const judge: JudgeSkill = (skill, judgement) => {
    setJudgedIn(title);
    return client.judgeSkill(skill, judgement);
  };
  const allow = () => {
    // The browser grants access only in the turn of the click, so nothing may be awaited before it.
    client.requestSiteAccess().then((isGranted) => {
      setWasDenied(!isGranted);
      if (isGranted) ask();
    });
  };
  return (
    <div className={styles.screen}>
      <AppBar onOpenOptions={client.openOptions} />
      <main className={styles.main}>
        <p role="status" className={styles.live}>
          <Hidden>{title && t.app.nowShowing(title)}</Hidden>
        </p>
        {isSlow && !isCalm ? (
          <LoadingView />
        ) : (
          shown && (
            <Answer
              {...{ shown, client, wasDenied, tab }}
              onJudge={judge}
              onTab={setTab}
              onRetry={ask}
              onAllow={allow}
            />
          )
        )}
      </main>
    </div>
  );
}

type AnswerProps = Props & {
  readonly shown: Shown;
  readonly wasDenied: boolean;
  readonly tab?: PostingTab;
  readonly onTab: (tab: PostingTab) => void;
  readonly onJudge: JudgeSkill;
  readonly onRetry: () => void;
  readonly onAllow: () => void;
};

function Answer({ shown: { state, resume }, client, tab, onTab, onJudge, ...actions }: AnswerProps) {
  if (state.kind !== 'analysis') return <StatusView state={state} onCopy={client.copyText} {...actions} />;
  return (
    <PostingView
      analysis={state.analysis}
      tab={tab}
      onTab={onTab}
      reading={state.reading}
      hasResume={resume !== undefined}
      heldNames={nameSkills(resume)}
      corrections={resume?.corrections}
      onJudge={onJudge}
      onAddResume={client.openOptions}
      onCopy={client.copyText}
    />
  );
}

/** What the resume is known to hold, and what the user said of it, by id. */
function nameSkills(resume: SavedResume | undefined): ReadonlyMap<string, string> {
  const said = Object.values(resume?.corrections ?? {}).flat();
  return new Map([...said, ...(resume?.skills ?? [])].map(({ id, name }) => [id, name]));
}
