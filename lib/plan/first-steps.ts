import type { Guide, GuideRole } from '../knowledge/guide';
import { isOffered } from '../knowledge/is-offered';
import type { Advice, Fact } from '../knowledge/schemas';

/** Where to start with a skill; without any facts no source of ours says so. */
export type FirstSteps = {
  readonly facts: readonly Fact[];
  /** The wider skill that the facts are about, where none is about the skill itself. */
  readonly about?: string;
};

/** Topics that can tell where to start, the most useful first. */
const TOPICS: readonly Advice['topic'][] = [
  'learning',
  'project',
  'portfolio',
  'skill-focus',
  'certification',
  'interview',
];
const MOST = 2;
/** A skill further up is another subject. */
const NEAREST_WIDER = 2;

/**
 * What sources say of starting with a skill: how it is learned, else projects and advice for it, else what they say of the
 * role and name it in, else the same of a wider skill.
 */
export function findFirstSteps(
  skill: string,
  role: GuideRole | undefined,
  guide: Pick<Guide, 'skills' | 'widerSkills' | 'advice'>,
): FirstSteps {
  const own = findSteps(skill, role, guide);
  if (own.length > 0) return { facts: own };
  const wider = (guide.widerSkills.get(skill) ?? []).filter((id) => id !== skill).slice(0, NEAREST_WIDER);
  for (const id of wider) {
    const facts = findSteps(id, role, guide);
    if (facts.length > 0) return { facts, about: guide.skills.get(id)?.name ?? id };
  }
  return { facts: [] };
}

function findSteps(
  skill: string,
  role: GuideRole | undefined,
  { skills, advice }: Pick<Guide, 'skills' | 'advice'>,
): readonly Fact[] {
  const learning = (skills.get(skill)?.learning ?? []).filter(isOffered);
  if (learning.length > 0) return learning;
  const isFor = ({ when, topic }: Advice) =>
    TOPICS.includes(topic) &&
    when.skills.includes(skill) &&
    (when.levels.length === 0 || when.levels.includes('entry')) &&
    (when.roles.length === 0 || (role !== undefined && when.roles.includes(role.id)));
  const rank = ({ topic }: Advice) => TOPICS.indexOf(topic);
  const found = advice.filter((each) => isFor(each) && isOffered(each)).sort((a, b) => rank(a) - rank(b));
  const facts = found.length > 0 ? found : findNaming(skills.get(skill)?.name ?? skill, role);
  return facts.slice(0, MOST).map(({ text, cite }) => ({ text, cite }));
}

/** Up to so many letters a name is a word of its own only as it is written: Go, R. */
const SHORT = 4;

/** Facts of a role that name a skill, what to build before what is asked for. */
function findNaming(name: string, role: GuideRole | undefined): readonly Fact[] {
  const [plain = name] = name.split(' (');
  const fold = (text: string) => (plain.length <= SHORT ? text : text.toLowerCase());
  const letters = fold(plain).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}+#])`, 'u');
  const facts = role ? [role.projects, role.entry, role.certifications, role.interview, role.tasks].flat() : [];
  return facts.filter((fact) => isOffered(fact) && word.test(fold(fact.text)));
}
