import { useMessages } from '../messages/use-messages';
import { BandShape } from '../pay/BandShape';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
import { ScoreRing } from '../ui/ScoreRing';
import styles from './WelcomePicture.module.css';

/** Parts of a hundred are places as they are. */
const SCALE = { ticks: [], place: (amount: number) => amount };
const PAY = { low: 30, middle: 52, high: 78, outerLow: 12, outerHigh: 96, isOpen: false };
const OFFER = { from: 18, to: 36 };
const SCORE = 64;

/** A posting with what RoleLens draws beside it. */
export function WelcomePicture() {
  const { picture, sample } = useMessages().welcome.about;
  return (
    <div role="img" aria-label={picture} className={styles.picture}>
      <div className={styles.sheet} aria-hidden="true">
        <span className={styles.logo} />
        <div>
          <p className={styles.title}>{sample.title}</p>
          <p className={styles.where}>{sample.where}</p>
        </div>
        <div className={styles.lines}>
          <i style={{ width: '92%' }} />
          <i style={{ width: '84%' }} />
          <i className={styles.asked} style={{ width: '34%' }} />
          <i style={{ width: '88%' }} />
          <i className={styles.asked} style={{ width: '52%' }} />
          <i style={{ width: '70%' }} />
        </div>
      </div>
      <div className={styles.note} aria-hidden="true">
        <p className={styles.head}>
          <Mark size={16} />
          {sample.role}
        </p>
        <div>
          <p className={styles.what}>
            {sample.pay}
            <span className={styles.offer}>{sample.offer}</span>
          </p>
          <Pay />
        </div>
        <div className={styles.resume}>
          <ScoreRing score={SCORE} className={styles.ring} />
          <div>
            <p className={styles.what}>{sample.coverage}</p>
            {sample.skills.map((skill) => (
              <p key={skill} className={styles.skill}>
                <Icon name="required" />
                {skill}
              </p>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

function Pay() {
  return (
    <div className={styles.pay}>
      <BandShape band={PAY} scale={SCALE} height={14} isMain />
      <span className={styles.posted} style={{ left: `${OFFER.from}%`, width: `${OFFER.to - OFFER.from}%` }} />
    </div>
  );
}
