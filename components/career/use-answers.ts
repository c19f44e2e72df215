import { useEffect, useState } from 'react';
import { type CareerAnswers, NO_ANSWERS } from '../../lib/career/answers';
import type { CareerClient } from '../career-client';

export type AnswersState = {
  readonly answers: CareerAnswers;
  readonly isRead: boolean;
  /** The last change could not be kept. */
  readonly isUnkept: boolean;
  readonly change: (answers: CareerAnswers) => void;
};

/** The answers as they were kept, and kept again with every change. */
export function useAnswers({ readAnswers, saveAnswers }: CareerClient): AnswersState {
  const [answers, setAnswers] = useState<CareerAnswers>();
  const [isUnkept, setIsUnkept] = useState(false);
  useEffect(() => {
    let isHere = true;
    const begin = (kept: CareerAnswers) => isHere && setAnswers((given) => given ?? kept);
    readAnswers().then(begin, () => begin(NO_ANSWERS));
    return () => {
      isHere = false;
    };
  }, [readAnswers]);
  const change = (next: CareerAnswers) => {
    setAnswers(next);
    saveAnswers(next).then(
      () => setIsUnkept(false),
      () => setIsUnkept(true),
    );
  };
  return { answers: answers ?? NO_ANSWERS, isRead: answers !== undefined, isUnkept, change };
}
