import type { Coverage } from '../../lib/analysis';
import { type CoverageRow, explainCoverage } from '../../lib/coverage/explain-coverage';
import { NEAR_CREDIT, WEIGHT } from '../../lib/coverage/score-coverage';
import { useMessages } from '../messages/use-messages';
import styles from './CoverageSum.module.css';

/** More names of close skills would say less. */
const MOST_NEAR = 2;

type Props = {
  readonly coverage: Coverage;
  /** Display name of a skill id. */
  readonly nameOf: (id: string) => string;
};

/** How the score came about, folded away: what each ask weighs and earned, and the formula in words. */
export function CoverageSum({ coverage, nameOf }: Props) {
  const t = useMessages();
  const texts = t.skills.behind;
  const sum = explainCoverage(coverage);
  if (!sum) return undefined;
  const format = (n: number) => n.toLocaleString(t.locale, { maximumFractionDigits: 1 });
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
        <tbody>
          {sum.rows.map((row) => (
            <Row key={`${row.requirement} ${row.skills.join(' ')}`} {...{ row, nameOf, format }} />
          ))}
        </tbody>
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

type RowProps = {
  readonly row: CoverageRow;
  readonly nameOf: Props['nameOf'];
  readonly format: (n: number) => string;
};

function Row({ row, nameOf, format }: RowProps) {
  const texts = useMessages().skills.behind;
  const { requirement, skills, credit, by, weight, earned } = row;
  const isPart = credit > 0 && credit < 1;
  const asides = [
    texts.requirement[requirement],
    skills.length > 1 && texts.eitherOr,
    isPart && texts.near(by.slice(0, MOST_NEAR).map(nameOf)),
  ].filter((each) => each !== false);
  return (
    <tr>
      <th scope="row">
        {skills.map(nameOf).join(', ')} <span className={styles.aside}>{asides.join(' · ')}</span>
      </th>
      <td className={earned > 0 ? undefined : styles.none}>{texts.of(format(earned), format(weight))}</td>
    </tr>
  );
}
