import { findGap } from '../../lib/career/role-gap';
import type { RoleSkill } from '../../lib/career/score-resume';
import { useMessages } from '../messages/use-messages';
import { SkillChips } from '../roles/SkillChips';
import styles from './FitDetails.module.css';

type Props = {
  readonly skills: readonly RoleSkill[];
  /** False without a resume: then nothing is known to be missing. */
  readonly isKnown: boolean;
  readonly nameOf: (skill: string) => string;
};

/** What a resume lacks of a role, the most telling first. */
export function FitGap({ skills, isKnown, nameOf }: Props) {
  const { gap: t } = useMessages().career;
  const { near, missingCore, missingCommon } = findGap({ skills });
  const isWhole = near.every(({ tier }) => tier !== 'core');
  return (
    <section className={styles.part}>
      <h5>{t.heading}</h5>
      {!isKnown && <p className={styles.muted}>{t.unknown}</p>}
      {isKnown && missingCore.length === 0 && <p>{isWhole ? t.none : t.onlyNear}</p>}
      {missingCore.length > 0 && (
        <>
          {isKnown && <h6>{t.core}</h6>}
          <SkillChips skills={missingCore} nameOf={nameOf} marks={isKnown ? 'all' : 'none'} />
        </>
      )}
      {missingCommon.length > 0 && (
        <>
          <h6>{t.common}</h6>
          <SkillChips skills={missingCommon} nameOf={nameOf} marks="none" />
        </>
      )}
    </section>
  );
}
