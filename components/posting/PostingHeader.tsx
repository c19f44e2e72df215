import type { Analysis, JobPosting } from '../../lib/analysis';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import styles from './PostingHeader.module.css';
import { type RoleChoosing, RoleLine } from './RoleLine';

type Props = { readonly analysis: Analysis; readonly choosing?: RoleChoosing };

/** Which posting this is and what RoleLens takes it for. */
export function PostingHeader({ analysis, choosing }: Props) {
  const t = useMessages();
  const { posting } = analysis;
  return (
    <div className={styles.header}>
      <div>
        <h1 className={styles.title}>
          <bdi>{posting.title}</bdi>
        </h1>
        <p className={styles.where}>
          <Parts parts={[posting.company, posting.location]} />
        </p>
        <p className={styles.facts}>
          <Parts parts={collectFacts(analysis, posting, t)} />
        </p>
      </div>
      <RoleLine analysis={analysis} choosing={choosing} />
    </div>
  );
}

/** The stated parts between dots, each isolated so that one text's direction leaves the others alone. */
function Parts({ parts }: { readonly parts: readonly (string | undefined)[] }) {
  const stated = parts.filter((part) => part !== undefined && part !== '');
  return stated.map((part, index) => (
    <span key={part}>
      {index > 0 && ' · '}
      <bdi>{part}</bdi>
    </span>
  ));
}

function collectFacts({ seniority, yearsMin }: Analysis, posting: JobPosting, t: Messages): (string | undefined)[] {
  const { workplace, employmentType } = posting;
  return [
    seniority ? t.facts.seniority[seniority] : t.facts.unknownLevel,
    yearsMin === undefined ? undefined : t.facts.years(yearsMin),
    workplace && t.facts.workplace[workplace],
    employmentType && (t.facts.employment[employmentType] ?? employmentType),
  ];
}
