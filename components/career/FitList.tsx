import { useState } from 'react';
import type { PayPlace } from '../../lib/career/choose-role-pay';
import type { FitBasis } from '../../lib/career/fit-band';
import type { Person, RoleFit } from '../../lib/career/rank-careers';
import type { Guide } from '../../lib/knowledge/guide';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
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
  const [isLong, setIsLong] = useState(false);
  const [open, setOpen] = useState<string>();
  const shown = isLong ? fits : fits.slice(0, FEW);
  return (
    <>
      <ol className={styles.list}>
        {shown.map((fit, index) => (
          <FitItem
            key={fit.role.id}
            number={index + 1}
            isOpen={open === fit.role.id}
            onToggle={() => setOpen(open === fit.role.id ? undefined : fit.role.id)}
            {...{ fit, basis, guide, person, place }}
          />
        ))}
      </ol>
      {fits.length > FEW && (
        <Button className={styles.more} aria-expanded={isLong} onClick={() => setIsLong(!isLong)}>
          {isLong ? t.showFewer : t.showAll(fits.length)}
        </Button>
      )}
    </>
  );
}
