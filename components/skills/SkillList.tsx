import type { Analysis } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { CoverageRing } from './CoverageRing';
import { groupSkills, type SkillGroup } from './group-skills';
import { SkillGroupView } from './SkillGroupView';
import { SkillItem } from './SkillItem';
import styles from './SkillList.module.css';

type Props = {
  readonly analysis: Analysis;
  readonly hasResume: boolean;
  /** Display names of skills that the resume holds, by id. */
  readonly heldNames: ReadonlyMap<string, string>;
  readonly onAddResume: () => void;
};

/** What the posting asks for, gaps first, each with its evidence. */
export function SkillList({ analysis, hasResume, heldNames, onAddResume }: Props) {
  const t = useMessages();
  const { coverage, posting, skills } = analysis;
  const names = new Map([...heldNames, ...skills.map(({ id, name }): [string, string] => [id, name])]);
  const nameOf = (id: string) => names.get(id) ?? id.replaceAll('-', ' ');
  return (
    <div className={styles.list}>
      {coverage && <CoverageRing coverage={coverage} />}
      {!hasResume && (
        <Notice title={t.skills.promptTitle} text={t.skills.prompt}>
          <Button look="primary" onClick={onAddResume}>
            {t.skills.promptAction}
          </Button>
        </Notice>
      )}
      {skills.length === 0 && <p className={styles.none}>{t.skills.none}</p>}
      {hasResume && !coverage && skills.length > 0 && <p className={styles.none}>{t.skills.nothingAsked}</p>}
      {groupSkills(analysis).map((group) => (
        <SkillGroupView key={group.name} group={group}>
          {group.name === 'others' || group.name === 'soft' ? (
            <ShortList group={group} />
          ) : (
            <ul className={styles.items}>
              {group.entries.map((entry) => (
                <SkillItem key={entry.key} entry={entry} posting={posting} nameOf={nameOf} />
              ))}
            </ul>
          )}
        </SkillGroupView>
      ))}
    </div>
  );
}

function ShortList({ group }: { readonly group: SkillGroup }) {
  const skills = new Map(group.entries.flatMap(({ members }) => members).map(({ id, name }) => [id, name]));
  return (
    <ul className={styles.short}>
      {[...skills].map(([id, name]) => (
        <li key={id} className={styles.chip}>
          {name}
        </li>
      ))}
    </ul>
  );
}
