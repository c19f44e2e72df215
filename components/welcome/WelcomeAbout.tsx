import { useMessages } from '../messages/use-messages';
import { Icon } from '../ui/Icon';
import styles from './WelcomeAbout.module.css';
import { WelcomeActions } from './WelcomeActions';
import { WelcomePicture } from './WelcomePicture';

type Props = { readonly onNext: () => void };

/** What it does, as a picture and in three lines, and what it never does. */
export function WelcomeAbout({ onNext }: Props) {
  const { about: t } = useMessages().welcome;
  return (
    <>
      <WelcomePicture />
      <ol className={styles.points}>
        {t.points.map(([what, more], index) => (
          <li key={what} className={styles.point}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <strong>{what}</strong> <span className={styles.more}>{more}</span>
            </span>
          </li>
        ))}
      </ol>
      <section className={styles.never}>
        <h2 className={styles.title}>{t.never}</h2>
        <ul className={styles.list}>
          {t.neverPoints.map((point) => (
            <li key={point} className={styles.item}>
              <Icon name="close" />
              {point}
            </li>
          ))}
        </ul>
      </section>
      <WelcomeActions onNext={onNext} next={t.next} />
    </>
  );
}
