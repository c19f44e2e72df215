import { useEffect, useState } from 'react';
import type { Analysis, SkillMention } from '../../lib/analysis';
import type { RoleBriefing } from '../../lib/roles/role-briefing';
import { useMessages } from '../messages/use-messages';
import { FactList } from '../ui/FactList';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import styles from './PreparePanel.module.css';

/** What the knowledge base says of a role, fitted to the skills of a posting (ids); undefined for an unknown role. */
export type ReadBriefing = (role: string, skills: readonly string[]) => Promise<RoleBriefing | undefined>;

type Props = {
  readonly analysis: Analysis;
  readonly readBriefing: ReadBriefing;
  /** Address of the role's page in the guide; left out where there is none. */
  readonly guideUrl?: (role: string) => string;
};

const PARTS = ['interview', 'projects', 'certifications', 'tasks', 'growth'] as const;

/** What to get ready for the interview and before: topics, questions, projects, certificates, and what the job is like. */
export function PreparePanel({ analysis, readBriefing, guideUrl }: Props) {
  const { prepare: t } = useMessages();
  const briefing = useBriefing(analysis, readBriefing);
  const { role } = analysis;
  const shown = PARTS.filter((part) => briefing && briefing !== 'failed' && briefing[part].length > 0);
  return (
    <div className={styles.panel}>
      <Topics analysis={analysis} />
      {!role && <Notice title={t.noRole} text={t.noRoleHint} />}
      {briefing === 'failed' && <Notice title={t.failed} text={t.failedHint} />}
      {shown.map((part) => (
        <Section key={part} title={t.parts[part]}>
          <FactList facts={briefing && briefing !== 'failed' ? briefing[part] : []} />
        </Section>
      ))}
      {role && briefing && briefing !== 'failed' && shown.length === 0 && <p>{t.nothing(role.name)}</p>}
      {role && guideUrl && (
        <p>
          <a href={guideUrl(role.id)} target="_blank" rel="noreferrer">
            {t.guide(role.name)}
          </a>
        </p>
      )}
    </div>
  );
}

type Answer = RoleBriefing | 'failed' | undefined;

function useBriefing({ role, skills }: Analysis, readBriefing: ReadBriefing): Answer {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly briefing: Answer }>();
  const ids = skills.map(({ id }) => id);
  const key = [role?.id, ...ids].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the analysis that the briefing is made of.
  useEffect(() => {
    let isShown = true;
    const show = (briefing: Answer) => isShown && setAnswer({ key, briefing });
    if (role) readBriefing(role.id, ids).then(show, () => show('failed'));
    return () => {
      isShown = false;
    };
  }, [key, readBriefing]);
  return answer?.key === key ? answer.briefing : undefined;
}

/** The skills that the posting requires are what the interview is about, those that the resume lacks first. */
function Topics({ analysis: { skills, coverage } }: Pick<Props, 'analysis'>) {
  const { prepare: t } = useMessages();
  const missing = new Set(coverage?.missing.map(({ skill }) => skill));
  const required = skills.filter(({ requirement, kind }) => requirement === 'required' && kind === 'hard');
  if (required.length === 0) return undefined;
  const lacking = required.filter(({ id }) => missing.has(id));
  const others = required.filter(({ id }) => !missing.has(id));
  return (
    <Section title={t.topics}>
      <TopicGroup skills={lacking} hint={t.topicMissing} />
      <TopicGroup skills={others} hint={coverage ? t.topicHeld : t.topic} />
    </Section>
  );
}

function TopicGroup({ skills, hint }: { readonly skills: readonly SkillMention[]; readonly hint: string }) {
  if (skills.length === 0) return undefined;
  return (
    <div className={styles.group}>
      <p className={styles.aside}>{hint}</p>
      <ul className={styles.topics}>
        {skills.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
