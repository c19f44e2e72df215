import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import type { Analysis } from '../../lib/analysis';
import type { ReadingNote } from '../../lib/page/reading-note';
import type { Corrections } from '../../lib/resume/profile/corrections';
import { groupTips } from '../../lib/tips/group-tips';
import { useMessages } from '../messages/use-messages';
import { PayPanel } from '../pay/PayPanel';
import { PaySentence } from '../pay/PaySentence';
import type { PayChoice } from '../pay/PaySwitches';
import { RoleOutlook } from '../pay/RoleOutlook';
import type { JudgeSkill } from '../posting-client';
import { PreparePanel } from '../prepare/PreparePanel';
import type { ReadBriefing } from '../prepare/use-briefing';
import { groupSkills } from '../skills/group-skills';
import type { NearerClient } from '../skills/NearerRoles';
import type { ShowSpan } from '../skills/ShowInPage';
import { SkillList } from '../skills/SkillList';
import { TipList } from '../tips/TipList';
import { Hidden } from '../ui/Hidden';
import { PostingActions } from './PostingActions';
import { PostingHeader } from './PostingHeader';
import styles from './PostingView.module.css';
import { ReadingLine } from './ReadingLine';
import type { RoleChoosing } from './RoleLine';
import type { Saving } from './SaveButton';

export type PostingTab = 'pay' | 'skills' | 'tips' | 'prepare';

type Props = {
  readonly analysis: Analysis;
  /** The chosen tab; undefined until one is chosen. */
  readonly tab?: PostingTab;
  readonly onTab: (tab: PostingTab) => void;
  readonly reading?: ReadingNote;
  readonly hasResume: boolean;
  /** Display names of skills that the resume holds, by id. */
  readonly heldNames: ReadonlyMap<string, string>;
  readonly corrections?: Corrections;
  /** Left out where the role cannot be said to be another. */
  readonly choosing?: RoleChoosing;
  /** Left out where no other figures can be asked for. */
  readonly onChoosePay?: (choice: PayChoice) => void;
  /** Left out where nothing is known of roles beyond the analysis. */
  readonly readBriefing?: ReadBriefing;
  readonly guideUrl?: (role: string) => string;
  /** Left out where the posting cannot be saved. */
  readonly saving?: Saving;
  /** Left out where nothing is to be printed. */
  readonly onPrint?: () => void;
  /** All of it below one another instead of in tabs, as paper has it. */
  readonly isWhole?: boolean;
  readonly onAddResume: () => void;
  readonly onJudge: JudgeSkill;
  /** Jumps to a phrase in the page of the posting; left out where that is not at hand. */
  readonly onShowInPage?: ShowSpan;
  /** Left out where no nearer role is to be named. */
  readonly nearer?: NearerClient;
  readonly onCopy: (text: string) => Promise<void>;
};

type Part = {
  readonly value: PostingTab;
  readonly label: string;
  readonly note?: string | false;
  readonly content: ReactNode;
};

/** The open posting: what it is, then pay, skills, tips and what to prepare. */
export function PostingView({ tab, onTab, isWhole, ...props }: Props) {
  const { analysis, reading, choosing, saving, onCopy, onPrint } = props;
  const parts = useParts(props);
  return (
    <article className={styles.view}>
      <PostingHeader analysis={analysis} choosing={choosing} />
      <PostingActions {...{ analysis, saving, onCopy, onPrint }} />
      {reading && <ReadingLine reading={reading} />}
      {isWhole ? (
        parts.map((part) => <WholePart key={part.value} part={part} />)
      ) : (
        <PartTabs {...{ parts, onTab }} tab={tab ?? ('unavailable' in analysis.benchmark ? 'skills' : 'pay')} />
      )}
    </article>
  );
}

function useParts(props: Omit<Props, 'tab' | 'onTab' | 'isWhole'>): readonly Part[] {
  const { analysis, onCopy, onChoosePay, readBriefing, guideUrl, choosing, saving, onPrint, reading, ...resume } =
    props;
  const t = useMessages();
  const lacking = groupSkills(analysis).find(({ name }) => name === 'missing-required')?.entries.length ?? 0;
  const tips = groupTips(analysis.tips).length;
  const parts: (Part | undefined)[] = [
    {
      value: 'pay',
      label: t.tabs.pay,
      content: (
        <PayPanel analysis={analysis} onChoose={onChoosePay}>
          <PaySentence tips={analysis.tips} onCopy={onCopy} />
          {readBriefing && <RoleOutlook {...{ analysis, readBriefing }} />}
        </PayPanel>
      ),
    },
    {
      value: 'skills',
      label: t.tabs.skills,
      note: lacking > 0 && t.tabs.missing(lacking),
      content: <SkillList analysis={analysis} {...resume} />,
    },
    {
      value: 'tips',
      label: t.tabs.tips,
      note: tips > 0 && String(tips),
      content: <TipList analysis={analysis} onCopy={onCopy} />,
    },
    readBriefing && {
      value: 'prepare',
      label: t.tabs.prepare,
      content: <PreparePanel {...{ analysis, readBriefing, guideUrl }} />,
    },
  ];
  return parts.filter((part) => part !== undefined);
}

function WholePart({ part: { label, content } }: { readonly part: Part }) {
  return (
    <section className={styles.whole}>
      <h2 className={styles.wholeTitle}>{label}</h2>
      {content}
    </section>
  );
}

type TabsProps = {
  readonly parts: readonly Part[];
  readonly tab: PostingTab;
  readonly onTab: (tab: PostingTab) => void;
};

function PartTabs({ parts, tab, onTab }: TabsProps) {
  const t = useMessages();
  return (
    <Tabs.Root className={styles.tabs} value={tab} onValueChange={onTab}>
      <Tabs.List className={styles.list} aria-label={t.tabs.label} activateOnFocus>
        {parts.map(({ value, label, note }) => (
          <Tabs.Tab key={value} className={styles.tab} value={value}>
            {label} {note && <span className={styles.note}>{note}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {parts.map(({ value, label, content }) => (
        <Tabs.Panel key={value} className={styles.panel} value={value}>
          <h2>
            <Hidden>{label}</Hidden>
          </h2>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
