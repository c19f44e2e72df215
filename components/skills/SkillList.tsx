import type { Analysis } from '../../lib/analysis';
import { type Corrections, NO_CORRECTIONS } from '../../lib/resume/profile/corrections';
import { useMessages } from '../messages/use-messages';
import type { JudgeSkill } from '../posting-client';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ConstraintList } from './ConstraintList';
import { CoverageRing } from './CoverageRing';
import { CoverageSum } from './CoverageSum';
import { groupSkills, type SkillGroup } from './group-skills';
import { IgnoredSkills } from './IgnoredSkills';
import { JudgementNote } from './JudgementNote';
import { type NearerClient, NearerRoles } from './NearerRoles';
import type { ShowSpan } from './ShowInPage';
import { SkillGroupView } from './SkillGroupView';
import { SkillItem } from './SkillItem';
import styles from './SkillList.module.css';
import { useJudging } from './use-judging';

type Props = {
  readonly analysis: Analysis;
  readonly hasResume: boolean;
  /** Display names of skills that the resume holds, by id. */
  readonly heldNames: ReadonlyMap<string, string>;
  /** What was said of single skills. */
  readonly corrections?: Corrections;
  readonly onAddResume: () => void;
  readonly onJudge: JudgeSkill;
  /** Jumps to a phrase in the page of the posting; left out where that is not at hand. */
  readonly onShowInPage?: ShowSpan;
  /** Left out where no other role is to be named. */
  readonly nearer?: NearerClient;
};

/** What the posting asks for, gaps first, each with its evidence. */
export function SkillList(props: Props) {
  const { analysis, hasResume, heldNames, corrections = NO_CORRECTIONS, onAddResume, onShowInPage, nearer } = props;
  const t = useMessages();
  const { coverage, posting, skills } = analysis;
  const names = new Map([...heldNames, ...skills.map(({ id, name }): [string, string] => [id, name])]);
  const nameOf = (id: string) => names.get(id) ?? id.replaceAll('-', ' ');
  const { list, judge, said } = useJudging(props.onJudge);
  const judging = hasResume ? { corrections, judge } : undefined;
  const ignoredIds = new Set(corrections.ignored.map(({ id }) => id));
  const ignored = [...new Map(skills.filter(({ id }) => ignoredIds.has(id)).map((each) => [each.id, each])).values()];
  return (
    <div ref={list} className={styles.list}>
      {coverage && (
        <div>
          <CoverageRing coverage={coverage} />
          <CoverageSum {...{ coverage, skills, nameOf }} />
          {nearer && <NearerRoles {...nearer} analysis={analysis} />}
        </div>
      )}
      {coverage?.constraints && <ConstraintList constraints={coverage.constraints} {...{ posting, onShowInPage }} />}
      {!hasResume && (
        <Notice title={t.skills.promptTitle} text={t.skills.prompt}>
          <Button look="primary" onClick={onAddResume}>
            {t.skills.promptAction}
          </Button>
        </Notice>
      )}
      {skills.length === 0 && <p className={styles.none}>{t.skills.none}</p>}
      {hasResume && !coverage && skills.length > 0 && (
        <p className={styles.none}>{ignored.length > 0 ? t.skills.allIgnored : t.skills.nothingAsked}</p>
      )}
      <JudgementNote said={said} />
      {groupSkills(analysis, ignoredIds).map((group) => (
        <SkillGroupView key={group.name} group={group}>
          {group.name === 'others' || group.name === 'soft' ? (
            <ShortList group={group} />
          ) : (
            <ul className={styles.items}>
              {group.entries.map((entry) => (
                <SkillItem
                  key={entry.key}
                  {...{ entry, posting, nameOf, onShowInPage, judging: canJudge(group) ? judging : undefined }}
                />
              ))}
            </ul>
          )}
        </SkillGroupView>
      ))}
      {ignored.length > 0 && <IgnoredSkills skills={ignored} judge={judge} />}
    </div>
  );
}

/** Without a coverage nothing is known to be missing. */
function canJudge({ name }: SkillGroup): boolean {
  return name === 'missing-required' || name === 'missing-preferred' || name === 'have';
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
