import { useId, useState } from 'react';
import { countAnswered } from '../../lib/career/answers';
import { listPayCountries, type PayPlace, placeAtHome } from '../../lib/career/choose-role-pay';
import { BOTH, type FitBasis, LEAST_SCORE } from '../../lib/career/fit-band';
import { listBases, type Person, rankCareers } from '../../lib/career/rank-careers';
import { ANSWER_FIT_VERSION } from '../../lib/career/score-answers';
import { RESUME_FIT_VERSION } from '../../lib/career/score-resume';
import type { Guide } from '../../lib/knowledge/guide';
import type { CareerClient } from '../career-client';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { BasisSwitch } from './BasisSwitch';
import styles from './CareerFit.module.css';
import { FitList } from './FitList';
import { PayPicker } from './PayPicker';
import { QuestionsPanel } from './QuestionsPanel';
import { useAnswers } from './use-answers';
import { useHeld } from './use-held';

type Props = {
  readonly guide: Guide;
  readonly client: CareerClient;
  /** The level and country that the user prefers for pay. */
  readonly place: PayPlace;
};

/** All roles ranked for one person, by resume, by answers or by both, with the questions. */
export function CareerFit({ guide, client, place: preferred }: Props) {
  const { career: t } = useMessages();
  const { state, held } = useHeld(client);
  const given = useAnswers(client);
  const [wanted, setWanted] = useState<FitBasis>();
  const [chosen, setPlace] = useState<PayPlace>();
  const place = chosen ?? placeAtHome(preferred, held);
  const person: Person = { held, answers: given.answers };
  const bases = listBases(person);
  const basis = bases.find((each) => each === wanted) ?? bases[0];
  const isReady = state !== 'loading' && given.isRead;
  return (
    <div className={styles.screen}>
      <header>
        <h2 className={styles.heading}>{t.heading}</h2>
        <p className={styles.intro}>{t.intro(guide.roles.size)}</p>
      </header>
      {!isReady && <p role="status">{t.loading}</p>}
      {state === 'failed' && <p role="alert">{t.failed}</p>}
      {isReady && (
        <>
          {state === 'ready' && !held && <NoResume onAdd={client.openOptions} />}
          <QuestionsPanel
            questions={guide.careerFit.questions}
            given={given}
            isOpen={countAnswered(given.answers) === 0 && isFar(person, guide)}
          />
          {basis ? (
            <Ranking {...{ guide, person, bases, basis, place }} onBasis={setWanted} onPlace={setPlace} />
          ) : (
            <p className={styles.intro}>{t.nothing}</p>
          )}
        </>
      )}
    </div>
  );
}

/** Without a resume, or with one that is far from every role, the questions are the better way. */
function isFar(person: Person, guide: Guide): boolean {
  return !person.held || rankCareers(person, 'resume', guide)[0]?.band === 'far';
}

function NoResume({ onAdd }: { readonly onAdd: () => void }) {
  const { noResume: t } = useMessages().career;
  return (
    <Notice title={t.title} text={t.text}>
      <Button onClick={onAdd}>{t.action}</Button>
    </Notice>
  );
}

type RankingProps = {
  readonly guide: Guide;
  readonly person: Person;
  readonly bases: readonly FitBasis[];
  readonly basis: FitBasis;
  readonly place: PayPlace;
  readonly onBasis: (basis: FitBasis) => void;
  readonly onPlace: (place: PayPlace) => void;
};

function Ranking({ guide, person, bases, basis, place, onBasis, onPlace }: RankingProps) {
  const { career: t } = useMessages();
  const id = useId();
  const fits = rankCareers(person, basis, guide);
  return (
    <section aria-labelledby={id} className={styles.ranking}>
      <div className={styles.controls}>
        <h3 id={id} className={styles.title}>
          {t.list}
        </h3>
        {bases.length > 1 && <BasisSwitch bases={bases} basis={basis} onChange={onBasis} />}
        <PayPicker place={place} countries={listPayCountries(guide)} onChange={onPlace} />
      </div>
      <p role="status" className={styles.said}>
        {fits[0] && t.ranking(t.basis[basis], fits[0].role.name)}
      </p>
      <p className={styles.intro}>
        {t.meaning[basis]} {t.scale(LEAST_SCORE)} {basis !== 'answers' && t.coreLimit}
      </p>
      {basis === 'resume' && fits[0]?.band === 'far' && <Notice title={t.allFar.title} text={t.allFar.text} />}
      <FitList {...{ fits, basis, guide, person, place }} />
      <details className={styles.formula}>
        <summary>{t.formulaTitle}</summary>
        {basis !== 'answers' && <p>{t.formula.resume(RESUME_FIT_VERSION)}</p>}
        {basis !== 'resume' && <p>{t.formula.answers(ANSWER_FIT_VERSION)}</p>}
        {basis === 'both' && <p>{t.formula.both(BOTH.resume, BOTH.answers)}</p>}
      </details>
    </section>
  );
}
