import type { Citation, Source } from '../knowledge/schemas';
import { escapeMarkdown } from '../text/escape-markdown';
import { HOURS_PER_WEEK } from './build-plan';
import type { LearningPlan, PlanNote, PlanPhase, PlanProject, StudyPart } from './learning-plan';
import { itemIds, wantsOwnProject } from './plan-items';
import { describeGround, describeHours, describeTime, describeUnfit, type PlanWords } from './plan-words';

/** What a document is made from; `done` has ids of `itemIds`. */
export type PlanDocument = {
  readonly plan: LearningPlan;
  readonly words: PlanWords;
  /** The name of the role to get to, if the plan is for one. */
  readonly role?: string;
  readonly done: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, Source>;
};

type Cited = { readonly cite: readonly Citation[] };

/** A plan as Markdown with a box to check for everything that can be done, its sources at the end of each line. */
export function formatPlanMarkdown(document: PlanDocument): string {
  const { plan, words, role } = document;
  const { headings } = words;
  const opening = [
    `# ${escapeMarkdown(words.title(role))}`,
    `${words.spans[plan.span]} · ${words.days(plan)} · ${words.pace(plan.hoursPerWeek)}`,
    words.summary(plan),
  ].map((line, at) => (at === 0 ? line : escapeMarkdown(line)));
  return [
    ...opening,
    ...plan.phases.map((phase) => formatPhase(phase, document)),
    section(headings.unfit, formatUnfit(document)),
    section(
      headings.aside,
      plan.aside.map(({ gap, reason }) => `- ${escapeMarkdown(gap.name)}: ${escapeMarkdown(words.aside[reason])}`),
    ),
    section(
      headings.certificates,
      plan.certificates.map((note) => formatNote(note, document)),
    ),
    section(headings.timelines, [
      `- ${escapeMarkdown(words.spanNote(plan.span))}`,
      ...plan.timelines.map((note) => formatNote(note, document)),
    ]),
    escapeMarkdown(words.foot),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function formatPhase(phase: PlanPhase, document: PlanDocument): string {
  const { words } = document;
  const { name, goal } = words.phases[phase.kind];
  const { headings } = words;
  const { project, apply } = phase.hours;
  return [
    `## ${escapeMarkdown(name)}`,
    escapeMarkdown(`${words.weeks(phase.weeks)} · ${words.days(phase)}`),
    escapeMarkdown(goal),
    section(headings.learn, listStudy(phase, document), 3),
    section(headings.projects, listProjects(phase, document), 3, project > 0 ? words.projectHours(project) : undefined),
    section(headings.tasks, listTasks(phase, document), 3, apply > 0 ? words.applyHours(apply) : undefined),
    section(
      headings.notes,
      phase.notes.map((note) => formatNote(note, document)),
      3,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function listStudy({ study }: PlanPhase, document: PlanDocument): string[] {
  return study.map((part) => `${box(itemIds.skill(part.item.gap.skill), document)} ${formatPart(part, document)}`);
}

function listProjects(phase: PlanPhase, document: PlanDocument): string[] {
  const own = wantsOwnProject(phase)
    ? [`${box(itemIds.ownProject(phase), document)} ${escapeMarkdown(document.words.ownProject)}`]
    : [];
  return [
    ...phase.projects.map((each) => `${box(itemIds.project(each.id), document)} ${formatProject(each, document)}`),
    ...own,
  ];
}

function listTasks(phase: PlanPhase, document: PlanDocument): string[] {
  const { words } = document;
  return [
    ...phase.tasks.map((task) => `${box(itemIds.task(task), document)} ${escapeMarkdown(words.tasks[task])}`),
    `${box(itemIds.review(phase), document)} ${escapeMarkdown(words.review)}`,
  ];
}

function box(id: string, { done }: PlanDocument): string {
  return done.has(id) ? '- [x]' : '- [ ]';
}

/** One skill: its name and hours, then as lines of their own where to start. */
function formatPart(part: StudyPart, document: PlanDocument): string {
  const { words } = document;
  const { item, hours, weeks, isStart, isEnd } = part;
  const { gap } = item;
  const facts = [
    words.asks(gap),
    ...(isStart && gap.postings ? [words.asked(gap.postings)] : []),
    ...(hours > 0 ? [describeHours(part, words)] : []),
    words.weeks(weeks),
    ...(isStart ? [describeTime(item, words)] : []),
    ...(isStart ? describeGround(item, words) : []),
    ...(isStart && gap.alternatives.length > 0 ? [words.instead(gap.alternatives.map(({ name }) => name))] : []),
    ...(isStart ? [] : [words.goneOn]),
    ...(isEnd ? [] : [words.goesOn]),
  ];
  const start = isStart ? listSteps(item, document).map((line) => `  - ${line}`) : [];
  return [`**${escapeMarkdown(gap.name)}** · ${facts.map(escapeMarkdown).join(' · ')}`, ...start].join('\n');
}

/** Where to start with a skill, a line each. */
function listSteps({ steps }: StudyPart['item'], document: PlanDocument): string[] {
  const { words } = document;
  if (steps.facts.length === 0) return [escapeMarkdown(words.noSteps)];
  const about = steps.about === undefined ? [] : [escapeMarkdown(words.stepsOf(steps.about))];
  return [...about, ...steps.facts.map((fact) => formatCited(fact.text, fact, document))];
}

function formatUnfit({ plan, words }: PlanDocument): string[] {
  const lines = plan.unfit.map(
    (each) => `- ${escapeMarkdown(each.item.gap.name)}: ${escapeMarkdown(describeUnfit(each, words))}`,
  );
  return plan.sufficientHours === undefined || plan.sufficientHours > HOURS_PER_WEEK.most
    ? lines
    : [...lines, `- ${escapeMarkdown(words.sufficient(plan.sufficientHours, plan.untimed))}`];
}

/** A project with the skills of the plan that it would show. */
function formatProject(project: PlanProject, document: PlanDocument): string {
  const { shows } = project;
  const shown = shows.length > 0 ? ` ${escapeMarkdown(document.words.shows(shows))}.` : '';
  return `${formatCited(project.text, project, document)}${shown}`;
}

function formatNote(note: PlanNote, document: PlanDocument): string {
  return `- ${formatCited(note.text, note, document)}`;
}

function formatCited(text: string, { cite }: Cited, { words, sources }: PlanDocument): string {
  const cited = cite.map(({ source, lines = [] }) => words.citation(sources.get(source)?.title ?? source, lines));
  return `${escapeMarkdown(text)} (${escapeMarkdown(cited.join('; '))})`;
}

/** A heading with its lines; empty where there are none. */
function section(heading: string, lines: readonly string[], level = 2, aside?: string): string {
  if (lines.length === 0) return '';
  const title = aside === undefined ? heading : `${heading} (${aside})`;
  return `${'#'.repeat(level)} ${escapeMarkdown(title)}\n\n${lines.join('\n')}`;
}
