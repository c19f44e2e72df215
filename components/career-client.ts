import type { CareerAnswers } from '../lib/career/answers';
import type { HeldCareer } from '../lib/career/held-career';

/** What the role guide needs from the browser; the entrypoints supply it. */
export type HeldClient = {
  /** What the resume in use holds, corrected by the user; undefined without one. */
  readonly readHeld: () => Promise<HeldCareer | undefined>;
  /** Calls back when another page has changed what is kept of resumes. */
  readonly onResumesChanged: (listener: () => void, signal: AbortSignal) => void;
  readonly openOptions: () => void;
};

/** What career fit needs from the browser. */
export type CareerClient = HeldClient & {
  readonly readAnswers: () => Promise<CareerAnswers>;
  /** Keeps the answers in place of those before; rejects where it cannot. */
  readonly saveAnswers: (answers: CareerAnswers) => Promise<void>;
};
