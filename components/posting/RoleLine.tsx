import { lazy, Suspense } from 'react';
import type { Analysis, JobPosting, RoleMatch, Span } from '../../lib/analysis';
import { describeAlternatives } from '../../lib/roles/alternative-words';
import type { FoundRole } from '../../lib/roles/find-roles';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import { Icon } from '../ui/Icon';
import { joinNames } from '../ui/join-names';
import styles from './RoleLine.module.css';

/** What the user can say of the role; left out where it cannot be said. */
export type RoleChoosing = {
  readonly findRoles: (query: string) => Promise<readonly FoundRole[]>;
  /** Keeps another role for this posting, undefined for what was read; rejects where that fails. */
  readonly onChoose: (role: string | undefined) => Promise<void>;
};

type Props = { readonly analysis: Analysis; readonly choosing?: RoleChoosing };

// The search weighs a third of what a popup shows first, and nobody needs it in the first moment.
const RoleSearch = lazy(async () => ({ default: (await import('./RoleSearch')).RoleSearch }));

/** From these confidences on the word is "very likely" and "likely". */
const VERY_LIKELY = 0.85;
const LIKELY = 0.6;
const MOST_WORDS = 5;

/** The role with how sure that is. The reasons are a click away, and open at once where the role is no more than possible. */
export function RoleLine({ analysis, choosing }: Props) {
  const t = useMessages();
  const { role } = analysis;
  if (!role) return <NoRole choosing={choosing} />;
  const word = findWord(role.confidence);
  return (
    <details className={styles.role} open={word === 'low'}>
      <summary className={styles.head}>
        <span className={styles.words}>
          <span className={styles.name}>{role.name}</span>
          <span className={styles.confidence}>
            {role.isChosen ? t.role.chosen : `${t.role.confidence[word]} · ${formatPercent(role.confidence, t)}`}
          </span>
        </span>
        <Icon name="unfold" />
      </summary>
      <Reasons role={role} analysis={analysis} />
      <Suspense>{choosing && <RoleSearch choosing={choosing} state={role.isChosen ? 'chosen' : 'read'} />}</Suspense>
    </details>
  );
}

function NoRole({ choosing }: Pick<Props, 'choosing'>) {
  const t = useMessages();
  return (
    <div className={styles.role}>
      <p className={joinNames(styles.head, styles.name)}>{t.role.none}</p>
      <p className={styles.reasons}>{t.role.noneHint}</p>
      <Suspense>{choosing && <RoleSearch choosing={choosing} state="none" />}</Suspense>
    </div>
  );
}

function Reasons({ role, analysis: { alternatives, posting } }: Props & { readonly role: RoleMatch }) {
  const t = useMessages();
  const words = collectWords(role.evidence, posting);
  const others = describeAlternatives(role, alternatives).map(({ name, word }) =>
    word ? `${name} (${t.role.alternative[word]})` : name,
  );
  return (
    <dl className={styles.reasons}>
      {words.length > 0 && <dt>{t.role.evidence}</dt>}
      {words.length > 0 && (
        <dd>
          {words.map((word, index) => (
            <span key={word}>
              {index > 0 && ', '}
              <q className={styles.word}>{word}</q>
            </span>
          ))}
        </dd>
      )}
      {others.length > 0 && <dt>{t.role.alternatives}</dt>}
      {others.length > 0 && <dd>{others.join(' · ')}</dd>}
    </dl>
  );
}

function formatPercent(confidence: number, t: Messages): string {
  return t.role.percent(Math.round(confidence * 100));
}

function findWord(confidence: number): 'high' | 'middle' | 'low' {
  if (confidence >= VERY_LIKELY) return 'high';
  return confidence >= LIKELY ? 'middle' : 'low';
}

function collectWords(evidence: readonly Span[], posting: JobPosting): string[] {
  const words = evidence.map(({ field, start, end }) => posting[field].slice(start, end).replace(/\s+/g, ' ').trim());
  return [...new Set(words.filter(Boolean))].slice(0, MOST_WORDS);
}
