import type { CitedFact, StatedIn } from '../../lib/cite-fact';
import { useMessages } from '../messages/use-messages';
import styles from './FactList.module.css';
import { formatMonth } from './format-day';

type Props = { readonly facts: readonly CitedFact[] };

/** Statements of the knowledge base, each with its sources on demand. */
export function FactList({ facts }: Props) {
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact.text}>
          {fact.text} <EndNote fact={fact} />
          <FactSources fact={fact} />
        </li>
      ))}
    </ul>
  );
}

/** What a source recommends and nobody offers any more is told as such. */
function EndNote({ fact: { ended } }: { readonly fact: CitedFact }) {
  const { statements: t, locale } = useMessages();
  if (!ended) return undefined;
  return (
    <span className={styles.ended}>
      <strong>{t.ended(formatMonth(ended.on, locale))}</strong> {ended.note}{' '}
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

/** The source's title, which opens it where it stands on the web: the user goes there, never the extension. */
function SourceName({ source: { title, url } }: { readonly source: StatedIn }) {
  if (url === undefined) return <cite>{title}</cite>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <cite>{title}</cite>
    </a>
  );
}
