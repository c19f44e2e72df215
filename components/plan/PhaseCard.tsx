import { citeFact } from '../../lib/cite-fact';
import type { Guide } from '../../lib/knowledge/guide';
import type { PlanPhase } from '../../lib/plan/learning-plan';
import { itemIds, wantsOwnProject } from '../../lib/plan/plan-items';
import { useMessages } from '../messages/use-messages';
import { FactList } from '../ui/FactList';
import { CheckItem } from './CheckItem';
import styles from './PhaseCard.module.css';
import { StudyItemRow } from './StudyItemRow';

type Props = {
  readonly phase: PlanPhase;
  readonly number: number;
  readonly guide: Guide;
  readonly done: ReadonlySet<string>;
  readonly onDone: (id: string, isDone: boolean) => void;
};

/** One phase on the line of time: what to learn, to build and to do in it, with boxes to check. */
export function PhaseCard({ phase, number, guide, done, onDone }: Props) {
  const { plan: t } = useMessages();
  const { words } = t;
  const { headings } = words;
  const { name, goal } = words.phases[phase.kind];
  const check = (id: string) => ({ id, isDone: done.has(id), onDone });
  const { project, apply } = phase.hours;
  const sayShown = (shows: readonly string[]) => (shows.length > 0 ? words.shows(shows) : t.projectSource);
  const notes = phase.notes.map((note) => citeFact(note, guide.sources));
  return (
    <li className={styles.phase}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.body}>
        <p className={styles.when}>
          {words.weeks(phase.weeks)} · {words.days(phase)}
        </p>
        <h4 className={styles.name}>{name}</h4>
        <p className={styles.goal}>{goal}</p>
        <Group heading={headings.learn} isEmpty={phase.study.length === 0}>
          {phase.study.map((part) => (
            <StudyItemRow
              key={part.item.gap.skill}
              part={part}
              guide={guide}
              {...check(itemIds.skill(part.item.gap.skill))}
            />
          ))}
        </Group>
        <Group
          heading={headings.projects}
          aside={project > 0 ? words.projectHours(project) : undefined}
          isEmpty={project === 0}
        >
          {phase.projects.map((each) => (
            <CheckItem key={each.id} {...check(itemIds.project(each.id))} label={each.text} lang="en">
              <FactList isOurs facts={[citeFact({ text: sayShown(each.shows), cite: each.cite }, guide.sources)]} />
            </CheckItem>
          ))}
          {wantsOwnProject(phase) && <CheckItem {...check(itemIds.ownProject(phase))} label={words.ownProject} />}
        </Group>
        <Group heading={headings.tasks} aside={apply > 0 ? words.applyHours(apply) : undefined} isEmpty={false}>
          {phase.tasks.map((task) => (
            <CheckItem key={task} {...check(itemIds.task(task))} label={words.tasks[task]} />
          ))}
          <CheckItem {...check(itemIds.review(phase))} label={words.review} />
        </Group>
        {notes.length > 0 && (
          <details className={styles.notes}>
            <summary>{headings.notes}</summary>
            <FactList facts={notes} />
          </details>
        )}
      </div>
    </li>
  );
}

type GroupProps = {
  readonly heading: string;
  readonly aside?: string;
  readonly isEmpty: boolean;
  readonly children: React.ReactNode;
};

function Group({ heading, aside, isEmpty, children }: GroupProps) {
  if (isEmpty) return null;
  return (
    <section className={styles.group}>
      <h5 className={styles.heading}>
        {heading} {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </h5>
      <ul className={styles.items}>{children}</ul>
    </section>
  );
}
