import { useMemo } from 'react';
import { type AskComparison, type AskedCell, compareAsks, NEEDS } from '../../lib/saved/compare-skills';
import type { WholePosting } from '../../lib/saved/format-postings-json';
import { useMessages } from '../messages/use-messages';
import { Hidden } from '../ui/Hidden';
import { Icon } from '../ui/Icon';
import marks from './CompareSkills.module.css';
import { WideTable } from './WideTable';

type Props = { readonly postings: readonly WholePosting[] };

/** Which posting asks for what, either/or groups as one, and whether the resume has it: what is lacked stands first. */
export function CompareSkills({ postings }: Props) {
  const { saved } = useMessages();
  const t = saved.compare;
  const asks = useMemo(() => compareAsks(postings), [postings]);
  if (asks.length === 0) return undefined;
  return (
    <WideTable title={t.skillsHeading} note={t.skillsNote(asks.length)} columns={postings.length}>
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
      {NEEDS.map((need) => (
        <Part key={need} need={need} asks={asks.filter((ask) => ask.need === need)} postings={postings} />
      ))}
    </WideTable>
  );
}

type PartProps = Props & { readonly need: AskComparison['need']; readonly asks: readonly AskComparison[] };

function Part({ need, asks, postings }: PartProps) {
  const { saved, skills } = useMessages();
  if (asks.length === 0) return undefined;
  const said = need === 'preferred' ? 'preferred' : 'required';
  return (
    <tbody className={marks.part}>
      <tr className={marks.need}>
        <th scope="rowgroup" colSpan={postings.length + 1}>
          <span className={marks.head}>
            {saved.compare.needs[need]} <span className={marks.count}>{saved.number(asks.length)}</span>
          </span>
        </th>
      </tr>
      {asks.map(({ key, names, cells }) => (
        <tr key={key}>
          <th scope="row">{names.length > 1 ? skills.oneOf(names.join(', ')) : names[0]}</th>
          {cells.map((cell, at) => (
            <td key={postings[at]?.row.id ?? at}>{cell ? <Asked cell={cell} said={said} /> : <NotAsked />}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function NotAsked() {
  const { saved } = useMessages();
  return (
    <span className={marks.none}>
      <span aria-hidden="true">–</span>
      <Hidden>{saved.compare.notAsked}</Hidden>
    </span>
  );
}

/** `said` is what the part says of all: only another requirement is told again. */
function Asked({ cell, said }: { readonly cell: AskedCell; readonly said: AskedCell['requirement'] }) {
  const { saved } = useMessages();
  const t = saved.compare;
  const { requirement, state, only, isChoice } = cell;
  const isMentioned = requirement === 'mentioned';
  const icon = state === 'have' ? 'have' : state === 'alternative' || isMentioned ? 'mentioned' : requirement;
  const asides = [
    requirement !== said && !isMentioned && t.requirements[requirement],
    only?.join(', '),
    isChoice && t.isChoice,
  ].filter(Boolean);
  return (
    <span className={`${marks.asked} ${icon === 'have' ? marks.have : marks.calm}`}>
      <Icon name={icon} />
      <span className={marks.words}>
        {isMentioned ? t.requirements.mentioned : t.states[state]}
        {asides.length > 0 && (
          <span className={marks.aside}>
            <Hidden>, </Hidden>
            {asides.join(' · ')}
          </span>
        )}
      </span>
    </span>
  );
}
