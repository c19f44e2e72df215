import type { CitedFact, StatedIn } from '../../lib/cite-fact';
import { useMessages } from '../messages/use-messages';
import styles from './FactList.module.css';
import { FewButton } from './FewButton';
import { formatMonth } from './format-day';
import { SourceLink } from './SourceLink';
import { useFew } from './use-few';

type Props = {
  readonly facts: readonly CitedFact[];
  /** How many are shown until all are asked for; all of them without it. */
  readonly few?: number;
  /** True for sentences of the interface that cite a source; what the sources say is English. */
  readonly isOurs?: boolean;
};

/** Statements of the knowledge base, each with its sources on demand. */
export function FactList({ facts, few: most = facts.length, isOurs = false }: Props) {
  const { statements: t } = useMessages();
  const few = useFew(facts, most);
  return (
    <>
      <ul className={styles.facts}>
        {few.shown.map((fact) => (
          <li key={fact.text}>
            <span lang={isOurs ? undefined : 'en'}>{fact.text}</span> <EndNote fact={fact} />
            <FactSources fact={fact} />
          </li>
        ))}
      </ul>
      <FewButton few={few} look="quiet" className={styles.more} more={t.showAll(facts.length)} fewer={t.showFewer} />
    </>
  );
}

/** What a source recommends and nobody offers any more is told as such. */
function EndNote({ fact: { ended } }: { readonly fact: CitedFact }) {
  const { statements: t, locale } = useMessages();
  if (!ended) return undefined;
  return (
    <span className={styles.ended}>
      <strong>{t.ended(formatMonth(ended.on, locale))}</strong> <span lang="en">{ended.note}</span>{' '}
    </span>
  );
}

function FactSources({ fact }: { readonly fact: CitedFact }) {
  const { statements: t } = useMessages();
  return (
    <details className={styles.sources}>
      <summary aria-label={t.sourcesOf(fact.text)}>{t.sources(fact.sources.length)}</summary>
      <ul>
        {fact.sources.map((source) => (
          <li key={source.id}>
            <SourceName source={source} /> {source.lines.length > 0 && t.lines(source.lines)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The source's short name, which opens it where it stands on the web, else what is known of it. */
function SourceName({ source: { id, title, url } }: { readonly source: StatedIn }) {
  const { names } = useMessages().statements;
  const name = <cite>{names[id] ?? title}</cite>;
  if (url === undefined) return <SourceLink>{name}</SourceLink>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}
