import { Fragment } from 'react';
import type { Analysis, TailoringTip } from '../../lib/analysis';
import { findOpenAsks } from '../../lib/coverage/open-asks';
import { groupTips } from '../../lib/tips/group-tips';
import { useMessages } from '../messages/use-messages';
import { EnglishNote } from '../ui/EnglishNote';
import { TipCard } from './TipCard';
import styles from './TipList.module.css';
import { TipListCard } from './TipListCard';

type Props = { readonly analysis: Analysis; readonly onCopy: (text: string) => Promise<void> };

/** True for tips that name something missing; of these there may be more than are told. */
function isOfGap({ item }: TailoringTip): boolean {
  return item?.list === 'gap' || item?.list === 'near';
}

/** What to change before applying, each with its reason. */
export function TipList({ analysis, onCopy }: Props) {
  const t = useMessages();
  const groups = groupTips(analysis.tips, analysis.coverage?.asks);
  const lastGap = groups.findLastIndex(({ tips }) => tips.some(isOfGap));
  const rest = findOpenAsks(analysis).length - analysis.tips.filter(isOfGap).length;
  if (analysis.tips.length === 0) return <p className={styles.none}>{t.tips.none}</p>;
  return (
    <>
      {analysis.tips.some(({ fact }) => fact !== undefined) && <EnglishNote />}
      <ol className={styles.list}>
        {groups.map(({ list, ...group }, at) => (
          <Fragment key={list ?? group.tips[0]?.id}>
            {list ? (
              <TipListCard group={{ list, ...group }} {...{ analysis, onCopy }} />
            ) : (
              group.tips.map((tip) => <TipCard key={tip.id} {...{ tip, analysis, onCopy }} />)
            )}
            {at === lastGap && rest > 0 && <li className={styles.more}>{t.tips.moreMissing(rest)}</li>}
          </Fragment>
        ))}
      </ol>
    </>
  );
}
