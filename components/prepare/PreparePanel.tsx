import type { Analysis, CoveredSkill, SkillMention } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { EnglishNote } from '../ui/EnglishNote';
import { FactList } from '../ui/FactList';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import styles from './PreparePanel.module.css';
import { type ReadBriefing, useBriefing } from './use-briefing';

type Props = {
  readonly analysis: Analysis;
  readonly readBriefing: ReadBriefing;
  /** Address of the role's page in the guide; left out where there is none. */
  readonly guideUrl?: (role: string) => string;
};

/** Of the narrower skills that show one; more would say less. */
const MOST_NAMES = 2;

const PARTS = ['interview', 'projects', 'certifications', 'tasks'] as const;

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
      {shown.length > 0 && <EnglishNote />}
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

/** The skills that the posting requires are what the interview is about, those that the resume lacks first. */
function Topics({ analysis: { skills, coverage } }: Pick<Props, 'analysis'>) {
  const { prepare: t } = useMessages();
  const missing = new Set(coverage?.missing.map(({ skill }) => skill));
  const required = skills.filter(({ requirement, kind }) => requirement === 'required' && kind === 'hard');
  if (required.length === 0) return undefined;
  const lacking = required.filter(({ id }) => missing.has(id));
  const held = new Map(coverage?.have.map((each) => [each.skill, each]));
  // Of alternatives that are enough one by one only those that the resume shows are on it.
  const others = required.filter(({ id }) => (coverage ? held.has(id) : !missing.has(id)));
  return (
    <Section title={t.topics}>
      <TopicGroup skills={lacking} hint={t.topicMissing} />
      <TopicGroup skills={others} hint={coverage ? t.topicHeld : t.topic} held={held} />
    </Section>
  );
}

type GroupProps = {
  readonly skills: readonly SkillMention[];
  readonly hint: string;
  readonly held?: ReadonlyMap<string, CoveredSkill>;
};

function TopicGroup({ skills, hint, held }: GroupProps) {
  const { skills: t } = useMessages();
  if (skills.length === 0) return undefined;
  return (
    <div className={styles.group}>
      <p className={styles.aside}>{hint}</p>
      <ul className={styles.topics}>
        {skills.map(({ id, name }) => (
          <li key={id}>
            {name}
            {held?.get(id)?.through && (
              <span className={styles.aside}> ({t.through(held.get(id)?.through?.slice(0, MOST_NAMES) ?? [])})</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
