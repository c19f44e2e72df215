import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import type { Analysis, Span } from '../../lib/analysis';
import type { ReadingNote } from '../../lib/page/reading-note';
import type { Corrections } from '../../lib/resume/profile/corrections';
import { useMessages } from '../messages/use-messages';
import { PayPanel } from '../pay/PayPanel';
import type { PayChoice } from '../pay/PaySwitches';
import type { JudgeSkill } from '../posting-client';
import { PreparePanel, type ReadBriefing } from '../prepare/PreparePanel';
import { groupSkills } from '../skills/group-skills';
import { SkillList } from '../skills/SkillList';
import { TipList } from '../tips/TipList';
import { Hidden } from '../ui/Hidden';
import { PostingHeader } from './PostingHeader';
import styles from './PostingView.module.css';
import { ReadingLine } from './ReadingLine';
import type { RoleChoosing } from './RoleLine';

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
  readonly onAddResume: () => void;
  readonly onJudge: JudgeSkill;
  /** Jumps to a phrase in the page of the posting; left out where that is not at hand. */
  readonly onShowInPage?: (span: Span) => void;
  readonly onCopy: (text: string) => Promise<void>;
};

/** The open posting: what it is, then pay, skills, tips and what to prepare. */
export function PostingView({ analysis, tab, onTab, reading, onCopy, ...rest }: Props) {
  const { choosing, onChoosePay, readBriefing, guideUrl, ...resume } = rest;
  const t = useMessages();
  const lacking = groupSkills(analysis).find(({ name }) => name === 'missing-required')?.entries.length ?? 0;
  const { tips } = analysis;
  const first = 'unavailable' in analysis.benchmark ? 'skills' : 'pay';
  return (
    <article className={styles.view}>
      <PostingHeader analysis={analysis} choosing={choosing} />
      {reading && <ReadingLine reading={reading} />}
      <Tabs.Root className={styles.tabs} value={tab ?? first} onValueChange={onTab}>
        <Tabs.List className={styles.list} aria-label={t.tabs.label} activateOnFocus>
          <Tab value="pay" label={t.tabs.pay} />
          <Tab value="skills" label={t.tabs.skills} note={lacking > 0 && t.tabs.missing(lacking)} />
          <Tab value="tips" label={t.tabs.tips} note={tips.length > 0 && String(tips.length)} />
          {readBriefing && <Tab value="prepare" label={t.tabs.prepare} />}
        </Tabs.List>
        <Panel value="pay" title={t.tabs.pay}>
          <PayPanel analysis={analysis} onChoose={onChoosePay} />
        </Panel>
        <Panel value="skills" title={t.tabs.skills}>
          <SkillList analysis={analysis} {...resume} />
        </Panel>
        <Panel value="tips" title={t.tabs.tips}>
          <TipList analysis={analysis} onCopy={onCopy} />
        </Panel>
        {readBriefing && (
          <Panel value="prepare" title={t.tabs.prepare}>
            <PreparePanel {...{ analysis, readBriefing, guideUrl }} />
          </Panel>
        )}
      </Tabs.Root>
    </article>
  );
}

type TabProps = { readonly value: string; readonly label: string; readonly note?: string | false };

function Tab({ value, label, note }: TabProps) {
  return (
    <Tabs.Tab className={styles.tab} value={value}>
      {label} {note && <span className={styles.note}>{note}</span>}
    </Tabs.Tab>
  );
}

type PanelProps = { readonly value: string; readonly title: string; readonly children: ReactNode };

function Panel({ value, title, children }: PanelProps) {
  return (
    <Tabs.Panel className={styles.panel} value={value}>
      <h2>
        <Hidden>{title}</Hidden>
      </h2>
      {children}
    </Tabs.Panel>
  );
}
