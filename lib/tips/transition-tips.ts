import type { TailoringTip } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { KnownRole } from '../knowledge/packed-knowledge';
import { findNamedRole, type TitledJob } from '../resume/profile/titled-jobs';
import { findFieldStarts } from './comes-from';
import { tellFact } from './tell-fact';
import type { TipContext } from './tip-context';

type Transition = NonNullable<KnownRole['transitions']>[number];
type Start = { readonly job: TitledJob; readonly transition: Transition };

/** One source may give a way in and another its first steps. */
const MOST = 2;

/**
 * For those who come from another field: what sources say of the way into the posting's role from where their past titles
 * lie. Nothing where a title or the headline already names the role, or where no source gives a way from there. It tells
 * what a source says to people of that field, never that this person can do something.
 */
export function chooseTransitionTips(context: TipContext): TailoringTip[] {
  const { role, knowledge } = context;
  const known = knowledge.roles.get(role?.id ?? '');
  if (!role || !known?.transitions || !isOutside(role.id, context)) return [];
  return findStarts(known.transitions, context.profile?.jobs ?? [], knowledge)
    .slice(0, MOST)
    .map(({ job, transition }, at) => toTip(job, transition, at, context));
}

/** True where the resume has jobs by title and neither they nor the headline name the role. */
export function isOutside(role: string, context: TipContext): boolean {
  const { jobs = [], headline: lines = [] } = context.profile ?? {};
  const headline = lines.map(({ text }) => findNamedRole(text, context.knowledge.titles));
  return jobs.length > 0 && ![...jobs.map((job) => job.role), ...headline].includes(role);
}

/** Ways that begin at a past job: those from a role that was held before those from a field, the latest job first. */
function findStarts(transitions: readonly Transition[], jobs: readonly TitledJob[], knowledge: Knowledge): Start[] {
  const ways = [
    (job: TitledJob) => knowledge.roles.get(job.role ?? '')?.name ?? [],
    (job: TitledJob) => findFieldStarts(job, { knowledge }),
  ];
  const found = ways.flatMap((starts) =>
    jobs.flatMap((job) => {
      const from = new Set([starts(job)].flat());
      return transitions.filter((each) => from.has(each.from)).map((transition) => ({ job, transition }));
    }),
  );
  return found.filter(({ transition }, at) => found.findIndex((each) => each.transition === transition) === at);
}

function toTip(
  job: TitledJob,
  { from, text, cite: [cite] }: Transition,
  at: number,
  { role, words }: TipContext,
): TailoringTip {
  return {
    id: at === 0 ? 'transition' : `transition-${at + 1}`,
    kind: 'transition',
    ...tellFact(words.tips.transition(job.title, job.line.line, role?.name ?? '', from), { text }),
    item: { list: 'transition', skills: [], name: from, text: words.tips.items.transition(job.title, job.line.line) },
    because: {
      posting: (role?.evidence ?? []).slice(0, 1),
      resume: [job.line],
      source: cite?.source,
      line: cite?.lines?.[0],
    },
  };
}
