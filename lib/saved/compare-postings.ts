import { convertPeriod } from '../salary/annual-pay';
import type { WholePosting } from './format-postings-json';
import type { SavedRow, SavedSkill } from './saved-posting';

/** How many postings stand side by side. */
export const MOST_COMPARED = 4;

/** One skill and what each posting says of it, in their order; undefined where one does not ask for it. */
export type SkillComparison = {
  readonly id: string;
  readonly name: string;
  readonly asked: readonly (SavedSkill | undefined)[];
};

/** A range over a year. */
type YearlyRange = { readonly min: number; readonly max: number };

/** Pay of one posting over a year: what it offers and what its role pays, where they are in the scale's currency. */
export type PayComparison = { readonly posted?: YearlyRange; readonly role?: YearlyRange & { readonly mid: number } };

/** Skills that are required or preferred somewhere: those asked for by most first, then those required by most. */
export function compareSkills(postings: readonly Pick<WholePosting, 'skills'>[]): readonly SkillComparison[] {
  const all = new Map<string, SkillComparison>();
  for (const { id, name } of postings.flatMap(({ skills }) => skills.filter(isAsked))) {
    if (all.has(id)) continue;
    all.set(id, { id, name, asked: postings.map(({ skills }) => skills.find((each) => each.id === id)) });
  }
  const weigh = ({ asked }: SkillComparison) =>
    asked.reduce(
      (sum, skill) => sum + (skill && isAsked(skill) ? 100 + Number(skill.requirement === 'required') : 0),
      0,
    );
  return [...all.values()].sort((one, other) => weigh(other) - weigh(one) || (one.name < other.name ? -1 : 1));
}

/** The currency that most of the postings' pay is in, the first where two are; undefined where none has any. */
export function chooseCurrency(rows: readonly SavedRow[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { pay, benchmark } of rows) {
    for (const currency of new Set([pay?.currency, benchmark?.currency])) {
      if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Pay of a posting as it can stand on a scale of one currency. */
export function comparePay({ pay, benchmark }: SavedRow, currency: string): PayComparison {
  const yearly = (amount: number, period: NonNullable<SavedRow['pay']>['period']) =>
    convertPeriod(amount, period, 'year');
  return {
    ...(pay?.currency === currency
      ? { posted: { min: yearly(pay.min, pay.period), max: yearly(pay.max, pay.period) } }
      : {}),
    ...(benchmark?.currency === currency
      ? {
          role: {
            min: yearly(benchmark.low, benchmark.period),
            mid: yearly(benchmark.mid, benchmark.period),
            max: yearly(benchmark.high, benchmark.period),
          },
        }
      : {}),
  };
}

function isAsked({ requirement }: SavedSkill): boolean {
  return requirement !== 'mentioned';
}
