import { useState } from 'react';
import { chooseRolePay, listPayLevels, type PayPlace } from '../../lib/career/choose-role-pay';
import type { HeldCareer } from '../../lib/career/held-career';
import type { Guide, GuideRole } from '../../lib/knowledge/guide';
import { useMessages } from '../messages/use-messages';
import { PaySwitches } from '../pay/PaySwitches';
import { EnglishNote } from '../ui/EnglishNote';
import { PayLevels } from './PayLevels';
import { RoleFactParts } from './RoleFactParts';
import styles from './RolePage.module.css';
import { RolePart } from './RolePart';
import { RolePay } from './RolePay';
import { RoleSkills } from './RoleSkills';
import { RoleTitles } from './RoleTitles';

export type RolePageProps = {
  readonly guide: Guide;
  readonly role: GuideRole;
  readonly held: HeldCareer | undefined;
  readonly place: PayPlace;
};

/** Everything that the guide tells of one role, each fact with its sources. */
export function RolePage({ guide, role, held, place }: RolePageProps) {
  const { roles: t } = useMessages();
  return (
    <article className={styles.page}>
      <nav aria-label={t.heading}>
        <a href="#roles" className={styles.back}>
          ← {t.back}
        </a>
      </nav>
      <header>
        <p className={styles.muted}>{t.families[role.family]}</p>
        <h2 className={styles.name}>{role.name}</h2>
        <p lang="en" className={styles.summary}>
          {role.summary}
        </p>
        <EnglishNote />
        <p className={styles.links}>
          <a href={`#plan/${role.id}`}>{t.plan}</a>
          <a href="#fit">{t.fit}</a>
        </p>
      </header>
      <div className={styles.columns}>
        <Pay guide={guide} role={role} place={place} />
        <RoleSkills guide={guide} role={role} held={held} />
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <RoleFactParts guide={guide} role={role} column="work" />
        </div>
        <div className={styles.column}>
          <RoleFactParts guide={guide} role={role} column="way" />
          <RoleTitles guide={guide} role={role} />
        </div>
      </div>
    </article>
  );
}

function Pay({ guide, role, place: preferred }: Omit<RolePageProps, 'held'>) {
  const { roles: t } = useMessages();
  const [place, setPlace] = useState(preferred);
  const outcome = chooseRolePay(role.id, place, guide);
  const shown = 'unavailable' in outcome ? outcome.nearest?.benchmark : outcome;
  const levels = listPayLevels(role.id, place.country, guide);
  return (
    <RolePart title={levels.length > 0 ? t.levels.heading : t.levels.alone}>
      {levels.length > 0 && (
        <>
          <PayLevels roleName={role.name} levels={levels} guide={guide} />
          <h4 className={styles.sub}>{t.sources}</h4>
        </>
      )}
      {shown && (
        <PaySwitches benchmark={shown} onChoose={(choice) => setPlace((before) => ({ ...before, ...choice }))} />
      )}
      <RolePay roleName={role.name} outcome={outcome} guide={guide} country={place.country} />
    </RolePart>
  );
}
