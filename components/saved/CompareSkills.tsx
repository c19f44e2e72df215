import { useMemo } from 'react';
import { compareSkills } from '../../lib/saved/compare-postings';
import type { WholePosting } from '../../lib/saved/format-postings-json';
import type { SavedSkill } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import { Hidden } from '../ui/Hidden';
import { Icon } from '../ui/Icon';
import marks from './CompareSkills.module.css';
import { WideTable } from './WideTable';

/** Which posting asks for which skill, and whether the resume had it when the posting was saved. */
export function CompareSkills({ postings }: { readonly postings: readonly WholePosting[] }) {
  const { saved } = useMessages();
  const t = saved.compare;
  const skills = useMemo(() => compareSkills(postings), [postings]);
  if (skills.length === 0) return undefined;
  return (
    <WideTable title={t.skillsHeading} note={t.skillsNote(skills.length)} columns={postings.length}>
      <thead>
        <tr>
          <th scope="col">{t.skill}</th>
          {postings.map(({ row }) => (
            <th key={row.id} scope="col" dir="auto">
              {row.title}
              {row.company && <span className={marks.company}>{row.company}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {skills.map(({ id, name, asked }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {asked.map((skill, at) => (
              <td key={postings[at]?.row.id ?? at}>
                <Asked skill={skill} isCompared={postings[at]?.row.coverage !== undefined} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

type AskedProps = {
  readonly skill?: SavedSkill;
  /** Whether a resume was compared with the posting. */
  readonly isCompared: boolean;
};

function Asked({ skill, isCompared }: AskedProps) {
  const { saved } = useMessages();
  const t = saved.compare;
  if (!skill) {
    return (
      <span className={marks.none}>
        <span aria-hidden="true">–</span>
        <Hidden>{t.notAsked}</Hidden>
      </span>
    );
  }
  const { requirement } = skill;
  // Of a resume that was compared nothing is said of a skill for which another one counts.
  const state = skill.state ?? (isCompared ? 'alternative' : 'unknown');
  const icon = state === 'have' ? 'have' : state === 'alternative' ? 'mentioned' : requirement;
  return (
    <span className={`${marks.asked} ${marks[icon] ?? ''}`}>
      <Icon name={icon} />
      <span className={marks.words}>
        {t.requirements[requirement]}
        {requirement !== 'mentioned' && <span className={marks.state}>{t.states[state]}</span>}
      </span>
    </span>
  );
}
