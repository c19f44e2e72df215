import { useState } from 'react';
import type { PayPlace } from '../../lib/career/choose-role-pay';
import type { FitBasis } from '../../lib/career/fit-band';
import type { Person, RoleFit } from '../../lib/career/rank-careers';
import type { Guide } from '../../lib/knowledge/guide';
import { useMessages } from '../messages/use-messages';
import { FewButton } from '../ui/FewButton';
import { useFew } from '../ui/use-few';
import { FitItem } from './FitItem';
import styles from './FitList.module.css';

/** As many as one compares; the others are far from it. */
const FEW = 10;

type Props = {
  readonly fits: readonly RoleFit[];
  readonly basis: FitBasis;
  readonly guide: Guide;
  readonly person: Person;
  readonly place: PayPlace;
};

/** The ranking, each role to unfold. */
export function FitList({ fits, basis, guide, person, place }: Props) {
  const { career: t } = useMessages();
  const few = useFew(fits, FEW);
  const [open, setOpen] = useState<string>();
  return (
    <>
      <ol className={styles.list}>
        {few.shown.map((fit, index) => (
          <FitItem
            key={fit.role.id}
            number={index + 1}
            isOpen={open === fit.role.id}
            onToggle={() => setOpen(open === fit.role.id ? undefined : fit.role.id)}
            {...{ fit, basis, guide, person, place }}
          />
        ))}
      </ol>
      <FewButton few={few} className={styles.more} more={t.showAll(fits.length)} fewer={t.showFewer} />
    </>
  );
}
