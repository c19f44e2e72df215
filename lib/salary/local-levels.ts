import type { PayLevel, Seniority } from '../analysis';

type Levels<Level extends string> = Readonly<Record<Level, string>>;

/** Single levels of pay in German, as a list names them. */
export const GERMAN_PAY_STEPS: Levels<Exclude<PayLevel, 'all'>> = {
  entry: 'Einstieg',
  mid: 'mittlere Stufe',
  senior: 'Senior',
  executive: 'Leitung',
};

/** The same, and all of them: "alle Stufen" stands alone. */
export const GERMAN_PAY_LEVELS: Levels<PayLevel> = { ...GERMAN_PAY_STEPS, all: 'alle Stufen' };

/** Single levels of pay in French, to stand behind "niveau". */
export const FRENCH_PAY_STEPS: Levels<Exclude<PayLevel, 'all'>> = {
  entry: 'débutant',
  mid: 'confirmé',
  senior: 'senior',
  executive: 'dirigeant',
};

/** The same, and all of them: "tous niveaux" stands alone. */
export const FRENCH_PAY_LEVELS: Levels<PayLevel> = { ...FRENCH_PAY_STEPS, all: 'tous niveaux' };

/** Levels of a job in German. */
export const GERMAN_LEVELS: Levels<Seniority> = {
  intern: 'Praktikum',
  entry: GERMAN_PAY_LEVELS.entry,
  mid: GERMAN_PAY_LEVELS.mid,
  senior: GERMAN_PAY_LEVELS.senior,
  staff: 'Staff',
  principal: 'Principal',
  lead: 'Lead',
  manager: 'Teamleitung',
  director: 'Bereichsleitung',
  executive: 'Geschäftsleitung',
};

/** Levels of a job in French. */
export const FRENCH_LEVELS: Levels<Seniority> = {
  intern: 'stagiaire',
  entry: FRENCH_PAY_LEVELS.entry,
  mid: FRENCH_PAY_LEVELS.mid,
  senior: FRENCH_PAY_LEVELS.senior,
  staff: 'staff',
  principal: 'principal',
  lead: 'lead',
  manager: 'manager',
  director: 'directeur',
  executive: FRENCH_PAY_LEVELS.executive,
};
