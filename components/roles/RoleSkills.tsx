import type { HeldCareer } from '../../lib/career/held-career';
import { listRoleSkills, widenHeld } from '../../lib/career/score-resume';
import type { Guide, GuideRole } from '../../lib/knowledge/guide';
import { useMessages } from '../messages/use-messages';
import { RolePart } from './RolePart';
import styles from './RoleSkills.module.css';
import { SkillChips } from './SkillChips';

type Props = { readonly guide: Guide; readonly role: GuideRole; readonly held: HeldCareer | undefined };

/** The skills of a role by weight; those that the resume shows are marked. */
export function RoleSkills({ guide, role, held }: Props) {
  const { skills: t } = useMessages().roles;
  const skills = listRoleSkills(role, widenHeld(held ?? { skills: [] }, guide), guide);
  const core = skills.filter(({ tier }) => tier === 'core');
  const nameOf = (id: string) => guide.skills.get(id)?.name ?? id;
  return (
    <RolePart title={t.heading}>
      <p className={styles.muted}>
        {held ? t.summary(core.filter(({ state }) => state === 'held').length, core.length) : t.noResume}
      </p>
      {(['core', 'common', 'plus'] as const).map((tier) => {
        const own = skills.filter((skill) => skill.tier === tier);
        if (own.length === 0) return undefined;
        return (
          <div key={tier} className={styles.tier}>
            <h4>
              {t[tier]} {tier === 'core' && <span className={styles.muted}>{t.coreHint}</span>}
            </h4>
            <SkillChips skills={own} nameOf={nameOf} marks={held ? 'held' : 'none'} />
          </div>
        );
      })}
    </RolePart>
  );
}
