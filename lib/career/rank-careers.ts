import type { Guide, GuideRole } from '../knowledge/guide';
import type { RoleFitRecord } from '../knowledge/schemas';
import { type CareerAnswers, countAnswered } from './answers';
import { BOTH, type FitBand, type FitBasis, findFitBand, limitByCore } from './fit-band';
import { FIT_CHOICES } from './fit-questions';
import type { HeldCareer } from './held-career';
import { type AnswerFit, scoreAnswers } from './score-answers';
import { countCore, type ResumeFit, scoreResume } from './score-resume';

/** How one role fits a person. */
export type RoleFit = {
  readonly role: GuideRole;
  /** 0 to 100, whole. */
  readonly score: number;
  readonly band: FitBand;
  /** Undefined where the ranking does not rest on a resume. */
  readonly resume?: ResumeFit;
  /** Undefined where the ranking does not rest on answers. */
  readonly answers?: AnswerFit;
};

/** What is known of a person; without a resume `held` is undefined. */
export type Person = { readonly held?: HeldCareer; readonly answers: CareerAnswers };

type FitGuide = Pick<Guide, 'roles' | 'skills' | 'nearSkills' | 'widerSkills' | 'careerFit'>;

/** What a ranking can rest on, the fullest first; empty where neither a resume nor an answer is there. */
export function listBases({ held, answers }: Person): FitBasis[] {
  const hasAnswers = countAnswered(answers) > 0;
  if (held && hasAnswers) return ['both', 'resume', 'answers'];
  if (held) return ['resume'];
  return hasAnswers ? ['answers'] : [];
}

/**
 * All roles of the guide, best first; of equals by answers the one that takes more of what somebody brings, then by name.
 * By resume or by answers a role has the score of `scoreResume` or `scoreAnswers`; by both 60 % of the first and 40 % of
 * the second, as far as its core skills allow (`limitByCore`). Empty where what the basis needs is not there.
 */
export function rankCareers(person: Person, basis: FitBasis, guide: FitGuide): RoleFit[] {
  if (!listBases(person).includes(basis)) return [];
  const records = new Map(guide.careerFit.roles.map((record) => [record.role, record]));
  const fits = Array.from(
    guide.roles.values(),
    (role): RoleFit & { readonly exact: number; readonly demand: number } => {
      const record = records.get(role.id);
      const resume = basis === 'answers' || !person.held ? undefined : scoreResume(person.held, role, guide);
      const answers = basis === 'resume' || !record ? undefined : scoreAnswers(person.answers, record, guide.careerFit);
      const exact = join(resume, answers);
      const score = Math.round(exact);
      return {
        role,
        score,
        band: findFitBand(score),
        resume,
        answers,
        exact,
        demand: answers && record ? measureDemand(record) : 0,
      };
    },
  );
  return fits
    .sort((a, b) => b.exact - a.exact || b.demand - a.demand || (a.role.name < b.role.name ? -1 : 1))
    .map(({ exact: _exact, demand: _demand, ...fit }) => fit);
}

/** Steps of coding, math and degree that a role takes. */
function measureDemand(record: RoleFitRecord): number {
  const { coding, math, degree } = FIT_CHOICES;
  return coding.indexOf(record.coding) + math.indexOf(record.math) + degree.indexOf(record.degree);
}

function join(resume: ResumeFit | undefined, answers: AnswerFit | undefined): number {
  if (!resume || !answers) return resume?.score ?? answers?.score ?? 0;
  return limitByCore(BOTH.resume * resume.score + BOTH.answers * answers.score, countCore(resume));
}
