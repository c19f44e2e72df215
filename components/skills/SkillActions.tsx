import type { CoveredSkill } from '../../lib/analysis';
import { findJudgement, type NamedSkill } from '../../lib/resume/profile/corrections';
import { useMessages } from '../messages/use-messages';
import { JudgeButton } from './JudgeButton';
import styles from './SkillActions.module.css';
import type { Judging } from './use-judging';

type GapProps = { readonly skills: readonly NamedSkill[]; readonly judging: Judging };

/** That a missing skill, or all members of an either/or group, are not to be asked for. */
export function IgnoreAction({ skills, judging: { corrections, judge } }: GapProps) {
  const { judge: texts } = useMessages().skills;
  const left = skills.filter(({ id }) => findJudgement(corrections, id) !== 'ignored');
  const isOpen = skills.some(({ id }) => findJudgement(corrections, id) === 'unset');
  if (!isOpen) return undefined;
  return (
    <JudgeButton
      isShy
      label={texts.ignore}
      name={left.map(({ name }) => name).join(', ')}
      onClick={() => judge(left, 'ignored')}
    />
  );
}

/** What can be said of a missing skill, or of the members of an either/or group. */
export function GapActions({ skills, judging: { corrections, judge } }: GapProps) {
  const { judge: texts } = useMessages().skills;
  const isOne = skills.length === 1;
  const open = skills.filter(({ id }) => findJudgement(corrections, id) === 'unset');
  const removed = skills.filter(({ id }) => findJudgement(corrections, id) === 'removed');
  return (
    <>
      {open.map((skill) => (
        <JudgeButton
          key={skill.id}
          label={isOne ? texts.have : texts.haveOne(skill.name)}
          name={isOne ? skill.name : undefined}
          onClick={() => judge([skill], 'held')}
        />
      ))}
      {removed.map((skill) => (
        <UndoRow
          key={skill.id}
          said={isOne ? texts.removed : texts.removedOne(skill.name)}
          skill={skill}
          judge={judge}
        />
      ))}
    </>
  );
}

type HeldProps = {
  /** Members that count as held, by name. */
  readonly held: readonly (NamedSkill & { readonly covered: CoveredSkill })[];
  /** Whether the skill has to be named, because it is one of several. */
  readonly isNamed: boolean;
  readonly judging: Judging;
};

/** What can be said of skills that count as held. */
export function HeldActions({ held, isNamed, judging }: HeldProps) {
  return (
    <>
      {held.map(({ covered, ...skill }) => (
        <HeldAction key={skill.id} {...{ skill, covered, isNamed, judging }} isOneOfMany={held.length > 1} />
      ))}
    </>
  );
}

type HeldActionProps = Pick<HeldProps, 'isNamed' | 'judging'> & {
  readonly skill: NamedSkill;
  readonly covered: CoveredSkill;
  readonly isOneOfMany: boolean;
};

function HeldAction({ skill, covered, isNamed, isOneOfMany, judging: { corrections, judge } }: HeldActionProps) {
  const { judge: texts } = useMessages().skills;
  const isSaid = findJudgement(corrections, skill.id) === 'held';
  const said = isNamed ? texts.heldOne(skill.name) : texts.held;
  return (
    <>
      {isSaid && <UndoRow said={said} skill={skill} judge={judge} />}
      {!isSaid && covered.resume.length === 0 && <span className={styles.said}>{texts.heldByOther}</span>}
      {!isSaid && (
        <JudgeButton
          isShy
          // Of several that are held each says which it is of.
          label={isOneOfMany ? texts.of(texts.notMine, skill.name) : texts.notMine}
          name={isOneOfMany ? undefined : skill.name}
          onClick={() => judge([skill], 'removed')}
        />
      )}
    </>
  );
}

type UndoProps = { readonly said: string; readonly skill: NamedSkill; readonly judge: Judging['judge'] };

function UndoRow({ said, skill, judge }: UndoProps) {
  const { judge: texts } = useMessages().skills;
  return (
    <>
      <span className={styles.said}>{said}</span>
      <JudgeButton label={texts.undo} name={skill.name} onClick={() => judge([skill], 'unset')} />
    </>
  );
}
