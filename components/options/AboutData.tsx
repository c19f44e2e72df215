import type { CitedSource } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import styles from './AboutData.module.css';

export type ListedSource = CitedSource & { readonly kind: 'article' | 'dataset'; readonly licence: string };
type Props = { readonly sources: readonly ListedSource[] };

/** Every source of the knowledge base. */
export function AboutData({ sources }: Props) {
  const t = useMessages();
  const texts = t.options.data;
  const { names } = t.statements;
  return (
    <div>
      <p className={styles.intro}>{texts.intro}</p>
      <ul className={styles.list}>
        {sources.map(({ id, kind, title, publisher, date, url, licence }) => (
          <li key={id} className={styles.source}>
            {names[id] && <p className={styles.name}>{names[id]}</p>}
            <p className={styles.title} lang="en">
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
            </p>
            <p className={styles.detail}>
              {[
                texts[kind],
                publisher === 'unknown' ? texts.publisherUnknown : publisher,
                date ?? texts.undated,
                kind === 'dataset' && licence,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
