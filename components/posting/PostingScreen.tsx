import { useEffect, useMemo, useState } from 'react';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { nameHeldSkills } from '../../lib/resume/profile/resume-in-use';
import { useMessages } from '../messages/use-messages';
import type { PayChoice } from '../pay/PaySwitches';
import type { ChoicesFor, JudgeSkill, PostingClient, PostingState } from '../posting-client';
import type { ShowSpan } from '../skills/ShowInPage';
import { Hidden } from '../ui/Hidden';
import { AppBar } from './AppBar';
import { LoadingView } from './LoadingView';
import styles from './PostingScreen.module.css';
import { type PostingTab, PostingView } from './PostingView';
import type { Saving } from './SaveButton';
import { StatusView } from './StatusView';
import { usePosting } from './use-posting';
import { useSlow } from './use-slow';

/** Shorter waits show nothing, so that a quick answer does not flicker. */
const SKELETON_AFTER_MS = 150;
const PRINT_AFTER_MS = 500;

type Props = {
  readonly client: PostingClient;
  /** A page to be printed: all of the posting below one another, and the browser's dialog as soon as it is shown. */
  readonly isPrint?: boolean;
};

/** The whole popup or side panel. */
export function PostingScreen({ client, isPrint = false }: Props) {
  const t = useMessages();
  const [choices, setChoices] = useState<ChoicesFor>();
  const { shown, isAsking, ask } = usePosting(client, choices, t.locale);
  const isSlow = useSlow(isAsking, SKELETON_AFTER_MS);
  const [wasDenied, setWasDenied] = useState(false);
  // Kept here, because a slow answer takes the posting's view off the screen for a moment.
  const [tab, setTab] = useState<PostingTab>();
  const title = shown?.kind === 'analysis' ? shown.analysis.posting.title : undefined;
  usePrinting(isPrint && shown?.kind === 'analysis');
  const [changedIn, setChangedIn] = useState<string>();
  // The user works on what is shown: it is to change under their hands, and not to go while it does.
  const isCalm = title !== undefined && changedIn === title;
  const judge: JudgeSkill = (skill, judgement) => {
    setChangedIn(title);
    return client.judgeSkill(skill, judgement);
  };
  const choosePay = (raw: RawPosting, choice: PayChoice) => {
    setChangedIn(title);
    setChoices((before) => ({
      url: raw.url,
      choices: { ...(before?.url === raw.url ? before.choices : {}), ...choice },
    }));
  };
  const chooseRole = (raw: RawPosting, role: string | undefined) => {
    setChangedIn(title);
    // Figures of another role are chosen anew.
    setChoices(undefined);
    return client.chooseRole(raw, role).then(ask);
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
      <AppBar onOpenOptions={client.openOptions} onOpenDashboard={client.openDashboard} />
      <main className={styles.main}>
        <p role="status" className={styles.live}>
          <Hidden>{title && t.app.nowShowing(title)}</Hidden>
        </p>
        {isSlow && !isCalm ? (
          <LoadingView />
        ) : (
          shown && (
            <Answer
              {...{ shown, client, isPrint, wasDenied, tab }}
              onJudge={judge}
              onChoosePay={choosePay}
              onChooseRole={chooseRole}
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
  readonly shown: PostingState;
  readonly wasDenied: boolean;
  readonly tab?: PostingTab;
  readonly onTab: (tab: PostingTab) => void;
  readonly onJudge: JudgeSkill;
  readonly onChoosePay: (raw: RawPosting, choice: PayChoice) => void;
  readonly onChooseRole: PostingClient['chooseRole'];
  readonly onRetry: () => void;
  readonly onAllow: () => void;
};

function Answer({ shown: state, client, isPrint, onChoosePay, onChooseRole, ...rest }: AnswerProps) {
  const { tab, onTab, onJudge, ...actions } = rest;
  const saving = useMemo(() => findSaving(client, state), [client, state]);
  const nearer = { readNearer: client.readNearer, fitUrl: client.fitUrl };
  if (state.kind !== 'analysis') return <StatusView state={state} onCopy={client.copyText} {...actions} />;
  return (
    <PostingView
      {...{ tab, onTab, onJudge }}
      analysis={state.analysis}
      reading={state.reading}
      hasResume={state.resume !== undefined}
      heldNames={nameHeldSkills(state.resume)}
      corrections={state.resume?.corrections}
      choosing={{ findRoles: client.findRoles, onChoose: (role) => onChooseRole(state.raw, role) }}
      onChoosePay={(choice) => onChoosePay(state.raw, choice)}
      readBriefing={client.readBriefing}
      guideUrl={client.guideUrl}
      nearer={nearer}
      saving={saving}
      onPrint={client.printPosting}
      onShowInPage={findShowing(client, state)}
      isWhole={isPrint}
      onAddResume={client.openOptions}
      onCopy={client.copyText}
    />
  );
}

type AnalysisState = Extract<PostingState, { readonly kind: 'analysis' }>;

function findSaving(client: PostingClient, state: PostingState): Saving | undefined {
  if (state.kind !== 'analysis') return undefined;
  const { raw, analysis } = state;
  return {
    url: raw.url,
    isSaved: async () => (await client.findSaved(raw)) !== undefined,
    save: async () => void (await client.savePosting(raw, analysis)),
    unsave: () => client.unsavePosting(raw),
    onChanged: client.onSavedChanged,
  };
}

/** Undefined where the page has no reader that could show a place in it. */
function findShowing({ showInPage }: PostingClient, { raw, tabId }: AnalysisState): ShowSpan | undefined {
  if (tabId === undefined || raw.site === 'other') return undefined;
  return (span) => showInPage({ tabId, url: raw.url }, span);
}

/** Asks the browser to print once there is something to print. */
function usePrinting(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    // What prepares for the interview comes a moment later.
    const timer = setTimeout(() => window.print(), PRINT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isReady]);
}
