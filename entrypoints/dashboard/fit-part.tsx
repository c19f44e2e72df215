import { CareerFit } from '../../components/career/CareerFit';
import type { CareerClient } from '../../components/career-client';
import { openOptions } from '../../lib/browser/ask-posting';
import { readCareerAnswers, saveCareerAnswers } from '../../lib/browser/career-answers';
import { readHeldCareer } from '../../lib/browser/read-held-career';
import { onResumesChanged } from '../../lib/browser/watch-resumes';
import type { PayPlace } from '../../lib/career/choose-role-pay';
import { loadGuide } from '../../lib/knowledge/load-guide';

const client: CareerClient = {
  readHeld: readHeldCareer,
  readAnswers: readCareerAnswers,
  saveAnswers: saveCareerAnswers,
  onResumesChanged,
  openOptions,
};

/** Career fit. */
export function FitPart({ place }: { readonly place: PayPlace }) {
  return <CareerFit guide={loadGuide()} client={client} place={place} />;
}
