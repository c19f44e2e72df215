import { type CalendarEvent, WEEK_DAYS } from './format-calendar';
import { addDays } from './plan-dates';

type Times = NonNullable<CalendarEvent['times']>;

/** As long as an evening is; with more hours a week there are more days, and from a week's end on longer ones by day. */
const EVENING = { from: 18 * 60, minutes: 120, longest: 180 } as const;
const MORNING = 9 * 60;
const STEP = 5;
const WEEK = 7;

/** When to study so many hours a week, from the first such day on or after a day: evenings of two hours from Monday on. */
export function chooseStudyTimes(start: string, hoursPerWeek: number, weeks: number): { day: string; times: Times } {
  const count = Math.min(WEEK, Math.max(1, Math.ceil((hoursPerWeek * 60) / EVENING.minutes)));
  const days = WEEK_DAYS.slice(0, count);
  const minutes = Math.max(STEP, Math.round((hoursPerWeek * 60) / count / STEP) * STEP);
  const from = minutes > EVENING.longest ? MORNING : EVENING.from;
  const offset = WEEK_DAYS.findIndex((_, ahead) => days.includes(findWeekDay(addDays(start, ahead))));
  return { day: addDays(start, Math.max(0, offset)), times: { from, minutes, days, weeks } };
}

function findWeekDay(day: string): (typeof WEEK_DAYS)[number] {
  // Sunday is 0 there and last here.
  return WEEK_DAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + WEEK - 1) % WEEK] ?? 'MO';
}
