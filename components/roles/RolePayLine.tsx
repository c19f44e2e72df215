import type { BenchmarkOutcome } from '../../lib/analysis';
import { nameCountry } from '../../lib/salary/local-countries';
import { useMessages } from '../messages/use-messages';
import { nameFigurePlace } from '../ui/name-place';
import { isForeign } from './is-foreign';
import styles from './RolePayLine.module.css';

type Props = {
  readonly outcome: BenchmarkOutcome;
  /** That pay was asked for, as ISO 3166 alpha-2; figures of another are marked as such. */
  readonly country?: string;
};

/** What a role pays in a few words, with the level and place that the figures are of. */
export function RolePayLine({ outcome, country }: Props) {
  const messages = useMessages();
  const { pay, roles: t } = messages;
  if ('unavailable' in outcome) return <span className={styles.aside}>{t.payUnknown}</span>;
  const { low, high, currency, period, level, place } = outcome;
  return (
    <>
      <span className={styles.range}>
        {pay.range(messages.money.amount(low, currency), messages.money.amount(high, currency))}
      </span>{' '}
      <span className={styles.aside}>
        {[period === 'hour' && pay.per.hour, t.payFor(pay.level[level], nameFigurePlace(place, messages))]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {isForeign(place, country) && (
        <span className={styles.foreign}>{t.payForeign(nameCountry(messages.locale, country))}</span>
      )}
    </>
  );
}
