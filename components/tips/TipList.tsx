import type { Analysis } from '../../lib/analysis';
import { groupTips } from '../../lib/tips/group-tips';
import { useMessages } from '../messages/use-messages';
import { EnglishNote } from '../ui/EnglishNote';
import { TipCard } from './TipCard';
import styles from './TipList.module.css';
import { TipListCard } from './TipListCard';

type Props = { readonly analysis: Analysis; readonly onCopy: (text: string) => Promise<void> };

/** What to change before applying, each with its reason. */
export function TipList({ analysis, onCopy }: Props) {
  const t = useMessages();
  if (analysis.tips.length === 0) return <p className={styles.none}>{t.tips.none}</p>;
  return (
    <>
      {analysis.tips.some(({ fact }) => fact !== undefined) && <EnglishNote />}
      <ol className={styles.list}>
        {groupTips(analysis.tips).map(({ list, ...group }) =>
          list ? (
            <TipListCard key={list} group={{ list, ...group }} {...{ analysis, onCopy }} />
          ) : (
            group.tips.map((tip) => <TipCard key={tip.id} {...{ tip, analysis, onCopy }} />)
          ),
        )}
      </ol>
    </>
  );
}
