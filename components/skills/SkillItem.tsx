import type { CoveredSkill, JobPosting, ResumeLine, SkillMention, Span } from '../../lib/analysis';
import type { NamedSkill } from '../../lib/resume/profile/corrections';
import { useMessages } from '../messages/use-messages';
import { joinNames } from '../ui/join-names';
import { trimBullet } from '../ui/trim-bullet';
import { Evidence } from './Evidence';
import { findSaidKinds } from './find-said-kinds';
import type { SkillEntry } from './group-skills';
import type { ShowSpan } from './ShowInPage';
import { GapActions, HeldActions, IgnoreAction } from './SkillActions';
import styles from './SkillItem.module.css';
import type { Judging } from './use-judging';

/** More would say less. */
const MOST_CLOSE = 3;
const MOST_KINDS = 3;

type Props = {
  readonly entry: SkillEntry;
  readonly posting: JobPosting;
  /** Display name of a skill id. */
  readonly nameOf: (id: string) => string;
  /** Undefined without a resume. */
  readonly judging?: Judging;
  readonly onShowInPage?: ShowSpan;
};

/** One skill with the words it came from and, where held, the lines of the resume. */
export function SkillItem({ entry, posting, nameOf, judging, onShowInPage }: Props) {
  const t = useMessages();
  const { members, held, close, learning } = entry;
  const names = members.map(({ name }) => name).join(', ');
  const [first, ...more] = chooseSpans(entry);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h4 className={styles.name}>
          {members.length > 1 ? t.skills.oneOf(names) : names}
          <SaidKinds {...{ members, posting }} />
        </h4>
        {judging && <ItemActions entry={entry} judging={judging} />}
      </div>
      {first && (
        <p className={styles.evidence}>
          <Evidence {...{ posting, onShowInPage }} span={first} />
        </p>
      )}
      {close.length > 0 && held.length === 0 && (
        <p className={styles.near}>
          {t.skills.near(close.slice(0, MOST_CLOSE).map(({ skill, name }) => name ?? nameOf(skill)))}
        </p>
      )}
      {held.length === 0 &&
        learning.map(({ skill, line }) => (
          <p key={skill} className={styles.near}>
            {t.skills.learning(nameOf(skill), line.line)}
          </p>
        ))}
      {held.map(
        ({ skill, resume: [line], through }) =>
          line && (
            <ResumeProof key={skill} {...{ line, through }} name={members.length > 1 ? nameOf(skill) : undefined} />
          ),
      )}
      {more.length > 0 && <MorePlaces {...{ posting, onShowInPage }} spans={more} />}
    </li>
  );
}

/** What of the skill the posting names, in its words; the name of the skill is the same everywhere. */
function SaidKinds({ members: [member, other], posting }: Pick<Props, 'posting'> & Pick<SkillEntry, 'members'>) {
  const { skills: texts } = useMessages();
  const kinds = member && !other ? findSaidKinds(member, posting) : [];
  return (
    kinds.length > 0 && (
      <>
        {' '}
        <bdi className={styles.kind}>{kinds.slice(0, MOST_KINDS).map(texts.kind).join(', ')}</bdi>
      </>
    )
  );
}

type ActionsProps = { readonly entry: SkillEntry; readonly judging: Judging };

/** Beside the name; buttons for members of a group, of which there may be many, have a line of their own. */
function ItemActions({ entry, judging }: ActionsProps) {
  const { members, held } = entry;
  const isGroup = members.length > 1;
  if (held.length > 0) {
    return (
      <div className={styles.actions}>
        <HeldActions held={nameHeld(entry)} isNamed={isGroup} judging={judging} />
      </div>
    );
  }
  const skills = members.map(toNamed);
  return (
    <>
      <div className={joinNames(styles.actions, isGroup ? styles.ownLine : styles.gap)}>
        <GapActions skills={skills} judging={judging} />
        {!isGroup && <IgnoreAction skills={skills} judging={judging} />}
      </div>
      {isGroup && (
        <div className={styles.actions}>
          <IgnoreAction skills={skills} judging={judging} />
        </div>
      )}
    </>
  );
}

function toNamed(mention: SkillMention): NamedSkill {
  return { id: mention.id, name: mention.name };
}

function nameHeld({ members, held }: SkillEntry): (NamedSkill & { readonly covered: CoveredSkill })[] {
  return held.flatMap((covered) =>
    members.filter(({ id }) => id === covered.skill).map((member) => ({ ...toNamed(member), covered })),
  );
}

/** The words of the member that the resume shows, else of the first: one sentence names them all. */
function chooseSpans({ members, held }: SkillEntry): Span[] {
  const spans = (members.find(({ id }) => id === held[0]?.skill) ?? members[0])?.spans ?? [];
  return [...new Map(spans.map((span) => [`${span.field} ${span.start}`, span])).values()];
}

type PlacesProps = Pick<Props, 'posting' | 'onShowInPage'> & { readonly spans: readonly Span[] };

function MorePlaces({ spans, ...at }: PlacesProps) {
  const t = useMessages();
  return (
    <details className={styles.more}>
      <summary>{t.skills.more(spans.length)}</summary>
      <ul className={styles.places}>
        {spans.map((span) => (
          <li key={`${span.field} ${span.start}`} className={styles.place}>
            <Evidence {...at} span={span} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type ProofProps = {
  readonly line: ResumeLine;
  readonly name: string | undefined;
  readonly through: CoveredSkill['through'];
};

function ResumeProof({ line: { line, text }, name, through }: ProofProps) {
  const t = useMessages();
  return (
    <p className={styles.proof}>
      <span className={styles.line}>
        {name === undefined ? t.skills.resumeLine(line) : t.skills.heldLine(name, line)}
        {through && ` (${t.skills.through(through.slice(0, MOST_KINDS))})`}
      </span>{' '}
      <bdi>{trimBullet(text)}</bdi>
    </p>
  );
}
