import type { Coverage, SkillMention } from '../../lib/analysis';
import { type CoverageRow, explainCoverage } from '../../lib/coverage/explain-coverage';
import { NEAR_CREDIT, WEIGHT } from '../../lib/coverage/score-coverage';
import { useMessages } from '../messages/use-messages';
import styles from './CoverageSum.module.css';

/** More names of close skills would say less. */
const MOST_NEAR = 2;

const PARTS = ['required', 'preferred'] as const;

type Props = {
  readonly coverage: Coverage;
  readonly skills: readonly SkillMention[];
  /** Display name of a skill id. */
  readonly nameOf: (id: string) => string;
};

/** How the score came about, folded away: what each ask weighs and earned, and the formula in words. */
export function CoverageSum({ coverage, skills, nameOf }: Props) {
  const t = useMessages();
  const texts = t.skills.behind;
  const sum = explainCoverage(coverage);
  if (!sum) return undefined;
  const format = (n: number) => n.toLocaleString(t.locale, { maximumFractionDigits: 1 });
  const names = new Map(skills.map((mention) => [mention.id, mention.name]));
  const nameAsked = (id: string) => names.get(id) ?? nameOf(id);
  const near = nameNear(coverage, nameOf);
  const learned = new Set(coverage.missing.filter((each) => each.learning).map(({ skill }) => skill));
  const isLearned = ({ skills: ids }: CoverageRow) => ids.some((id) => learned.has(id));
  const share = NEAR_CREDIT.toLocaleString(t.locale, { style: 'percent' });
  return (
    <details className={styles.behind}>
      <summary>{texts.title}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.asked}</th>
            <th scope="col">{texts.earned}</th>
          </tr>
        </thead>
        {PARTS.map((part) => (
          <Part key={part} part={part} rows={sum.rows} {...{ nameAsked, near, isLearned, format }} />
        ))}
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            <td>{texts.of(format(sum.earned), format(sum.total))}</td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.result}>{texts.result(format(sum.earned), format(sum.total), sum.score)}</p>
      <p className={styles.formula}>{texts.formula(sum.version, WEIGHT, share)}</p>
    </details>
  );
}

/** What is close to a missing skill, by the names under which the resume shows it. */
function nameNear({ missing }: Coverage, nameOf: Props['nameOf']) {
  const bySkill = new Map(missing.map((each) => [each.skill, each]));
  return ({ skills }: CoverageRow): string[] => {
    const close = skills.flatMap((id) => bySkill.get(id)?.close ?? []).map(({ name }) => name);
    const near = skills.flatMap((id) => bySkill.get(id)?.near.filter((each) => each !== id) ?? []);
    return [...new Set(close.length > 0 ? close : near.map(nameOf))].slice(0, MOST_NEAR);
  };
}

type RowTexts = {
  readonly nameAsked: (id: string) => string;
  readonly near: (row: CoverageRow) => string[];
  readonly isLearned: (row: CoverageRow) => boolean;
  readonly format: (n: number) => string;
};
type PartProps = RowTexts & { readonly part: CoverageRow['requirement']; readonly rows: readonly CoverageRow[] };

function Part({ part, rows, ...texts }: PartProps) {
  const { part: titles } = useMessages().skills.behind;
  const own = rows.filter(({ requirement }) => requirement === part);
  if (own.length === 0) return undefined;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={styles.part}>
          {titles[part](WEIGHT[part])}
        </th>
      </tr>
      {own.map((row) => (
        <Row key={row.skills.join(' ')} row={row} {...texts} />
      ))}
    </tbody>
  );
}

function Row({ row, nameAsked, near, isLearned, format }: RowTexts & { readonly row: CoverageRow }) {
  const texts = useMessages().skills.behind;
  const { skills, credit, weight, earned } = row;
  const isPart = credit > 0 && credit < 1;
  const close = isPart ? near(row) : [];
  const asides = [
    skills.length > 1 && texts.eitherOr,
    close.length > 0 && texts.near(close),
    isPart && isLearned(row) && texts.learning,
  ].filter((each) => each !== false);
  return (
    <tr>
      <th scope="row">
        {skills.map(nameAsked).join(', ')} <span className={styles.aside}>{asides.join(' · ')}</span>
      </th>
      <td className={earned > 0 ? undefined : styles.none}>{texts.of(format(earned), format(weight))}</td>
    </tr>
  );
}
