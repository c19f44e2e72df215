import { chooseRolePay } from '../../lib/career/choose-role-pay';
import { findPath } from '../../lib/career/find-path';
import { countCore, listRoleSkills } from '../../lib/career/score-resume';
import { useMessages } from '../messages/use-messages';
import { RolePay } from '../roles/RolePay';
import { EnglishNote } from '../ui/EnglishNote';
import styles from './FitDetails.module.css';
import { FitGap } from './FitGap';
import type { FitItemProps } from './FitItem';
import { FitPath } from './FitPath';
import { FitWhy } from './FitWhy';

/** Why a role ranks where it does, what is missing, the way there and the pay. */
export function FitDetails({ fit, guide, person, place }: FitItemProps) {
  const { career: t } = useMessages();
  const { role, resume, answers } = fit;
  const nameOf = (id: string) => guide.skills.get(id)?.name ?? id;
  const record = guide.careerFit.roles.find((each) => each.role === role.id);
  const isOurs = !record?.grounds.some(({ about }) => about === 'time');
  const months = answers && person.answers.background ? { count: answers.months, isOurs } : undefined;
  const core = resume && countCore(resume);
  const holdsCore = core !== undefined && core.held === core.of;
  const skills = resume?.skills ?? listRoleSkills(role, new Set(), guide);
  return (
    <>
      <p lang="en" className={styles.summary}>
        {role.summary}
      </p>
      <EnglishNote />
      <div className={styles.parts}>
        <FitWhy {...{ resume, answers, nameOf }} record={record} sources={guide.sources} />
        <FitGap skills={skills} isKnown={resume !== undefined} nameOf={nameOf} />
        <FitPath path={findPath(person, role, guide)} {...{ months, holdsCore }} sources={guide.sources} />
        <section className={styles.part}>
          <h5>{t.pay.heading}</h5>
          <RolePay
            roleName={role.name}
            outcome={chooseRolePay(role.id, place, guide)}
            guide={guide}
            country={place.country}
          />
        </section>
      </div>
      <p className={styles.links}>
        <a href={`#roles/${role.id}`} aria-label={t.guide(role.name)}>
          {t.guideShort}
        </a>
        <a href={`#plan/${role.id}`} aria-label={t.plan(role.name)}>
          {t.planShort}
        </a>
      </p>
    </>
  );
}
