import type { Citation } from '../knowledge/schemas';
import { type CalendarEvent, formatCalendar } from './format-calendar';
import type { PlanDocument } from './format-plan-markdown';
import type { PlanPhase } from './learning-plan';
import { wantsOwnProject } from './plan-items';
import { describeHours, describeTime } from './plan-words';
import { chooseStudyTimes } from './study-times';

const LONGEST_KEY = 80;

/**
 * A plan as a calendar file: the first day of each phase, times to study on days of its weeks, and the day of each review. `key` tells plans
 * apart, so that importing the same plan again changes events and doubles none; `stamp` is the moment of export.
 */
export function formatPlanCalendar(document: PlanDocument, key: string, stamp: string): string {
  const { plan, words, role } = document;
  const id = toIdPart(`${key}-${plan.span}-${plan.start}`);
  const events = plan.phases.flatMap((phase) => toEvents(phase, id, document));
  return formatCalendar(words.title(role), events, stamp);
}

function toEvents(phase: PlanPhase, id: string, document: PlanDocument): CalendarEvent[] {
  const { words, plan } = document;
  const { hoursPerWeek } = plan;
  const { name, goal } = words.phases[phase.kind];
  const skills = phase.study.map(({ item }) => item.gap.name);
  const uid = (kind: string) => `${kind}-${phase.kind}-${id}@rolelens.invalid`;
  return [
    {
      uid: uid('phase'),
      day: phase.start,
      summary: words.phaseTitle(name),
      description: [goal, ...listWork(phase, document)].join('\n'),
    },
    {
      uid: uid('week'),
      ...chooseStudyTimes(phase.start, hoursPerWeek, phase.weeks.to - phase.weeks.from + 1),
      summary: words.week(name, skills),
      description: words.pace(hoursPerWeek),
    },
    {
      uid: uid('review'),
      day: phase.end,
      summary: words.reviewTitle(name),
      description: words.review,
    },
  ];
}

function listWork(phase: PlanPhase, { words, sources }: PlanDocument): string[] {
  const { study, projects, tasks } = phase;
  const cite = (citations: readonly Citation[]) =>
    citations.map(({ source, lines = [] }) => words.citation(sources.get(source)?.title ?? source, lines)).join('; ');
  return [
    ...study.map((part) => {
      const [first] = part.item.steps.facts;
      const start = first ? [`${first.text} (${cite(first.cite)})`] : [];
      return [
        part.item.gap.name,
        describeHours(part, words),
        words.weeks(part.weeks),
        describeTime(part.item, words),
        ...start,
      ].join(' · ');
    }),
    ...projects.map(({ text, cite: citations }) => `${words.project}: ${text} (${cite(citations)})`),
    ...(wantsOwnProject(phase) ? [words.ownProject] : []),
    ...tasks.map((task) => words.tasks[task]),
  ].map((line) => `- ${line}`);
}

/** Letters, digits and hyphens of any text; short, and never the same for texts that differ beyond them. */
function toIdPart(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY);
  return `${plain}-${hash(text)}`;
}

/** FNV-1a over UTF-16 units, 32 bits, as 8 hex digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
