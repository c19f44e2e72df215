import { listRoleFacts } from '../../lib/career/role-facts';
import { type CitedFact, citeFact } from '../../lib/cite-fact';
import type { Guide, GuideRole } from '../../lib/knowledge/guide';
import type { Fact } from '../../lib/knowledge/schemas';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import { FactList } from '../ui/FactList';
import styles from './RoleFactParts.module.css';
import { RolePart } from './RolePart';

type PartId = keyof Messages['roles']['parts'];

/** What the work is, and the way into it. */
const COLUMNS = {
  work: ['tasks', 'growth', 'ladder', 'pros', 'cons', 'market', 'contradictions'],
  way: ['entry', 'learningTime', 'transitions', 'projects', 'certifications', 'interview'],
} as const satisfies Record<string, readonly PartId[]>;

type Props = { readonly guide: Guide; readonly role: GuideRole; readonly column: keyof typeof COLUMNS };

/** The facts of a role by subject; what no source speaks of is said in one line. */
export function RoleFactParts({ guide, role, column }: Props) {
  const { roles: t } = useMessages();
  const facts = collectFacts(role, guide, t);
  const silent = COLUMNS[column].filter((part) => facts[part].length === 0).map((part) => t.parts[part]);
  return (
    <>
      {COLUMNS[column].map(
        (part) =>
          facts[part].length > 0 && (
            <RolePart key={part} title={t.parts[part]}>
              <Facts facts={facts[part].map((fact) => citeFact(fact, guide.sources))} />
            </RolePart>
          ),
      )}
      {silent.length > 0 && <p className={styles.silent}>{t.silent(silent.join(', '))}</p>}
    </>
  );
}

/** More is unfolded: a role that everybody writes about would hide the rest of its page. */
const FEW = 5;

function Facts({ facts }: { readonly facts: readonly CitedFact[] }) {
  const { roles: t } = useMessages();
  if (facts.length <= FEW + 1) return <FactList facts={facts} />;
  return (
    <>
      <FactList facts={facts.slice(0, FEW)} />
      <details className={styles.more}>
        <summary>{t.more(facts.length - FEW)}</summary>
        <FactList facts={facts.slice(FEW)} />
      </details>
    </>
  );
}

function collectFacts(role: GuideRole, guide: Guide, t: Messages['roles']): Record<PartId, readonly Fact[]> {
  const { tasks, ladder, growth, pros, cons, entry, learningTime, interview, projects, certifications } = role;
  const transitions = role.transitions.map(({ from, text, cite }) => ({ text: t.from(from, text), cite }));
  const own = {
    tasks,
    ladder,
    growth,
    pros,
    cons,
    entry,
    learningTime,
    transitions,
    interview,
    projects,
    certifications,
  };
  return { ...own, ...listRoleFacts(role.id, guide) };
}
