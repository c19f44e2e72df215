import type { MissingSkill, ResumeLine, TailoringTip } from '../analysis';
import { findOpenAsks, type OpenAsk as Gap } from '../coverage/open-asks';
import type { Fact } from '../knowledge/schemas';
import type { Asked } from '../sentences/tip-sentences';
import { tellFact } from './tell-fact';
import { findSkillSpans, quoteSkill, type TipContext } from './tip-context';

/** More than these would be a list, not a tip. */
const MOST_CLOSE = 3;
const MOST_SPANS = 3;

/** Required first, close skills before plain gaps; members of one either/or group give one tip. */
export function chooseGapTips(context: TipContext): TailoringTip[] {
  const gaps = findOpenAsks(context).sort((a, b) => rankOf(a) - rankOf(b));
  return gaps.map((gap) => {
    const learned = findLearnedMember(gap);
    if (learned) return learningTip(gap, learned, context);
    return findCloseMember(gap) ? nearTip(gap, context) : gapTip(gap, context);
  });
}

function rankOf(gap: Gap): number {
  return (gap.requirement === 'required' ? 0 : 2) + (findLearnedMember(gap) || findCloseMember(gap) ? 0 : 1);
}

type Learned = { readonly skill: string; readonly line: ResumeLine };

/** The first member that the resume says is being learned. */
function findLearnedMember({ members }: Gap): Learned | undefined {
  return members.flatMap(({ skill, learning: [line] = [] }) => (line ? [{ skill, line }] : []))[0];
}

/** The member to which the resume shows most that is close. */
function findCloseMember({ members }: Gap): MissingSkill | undefined {
  return members
    .filter(({ close = [] }) => close.length > 0)
    .reduce<MissingSkill | undefined>((best, each) => (countClose(each) > countClose(best) ? each : best), undefined);
}

function countClose(member: MissingSkill | undefined): number {
  return member?.close?.length ?? 0;
}

function nearTip(gap: Gap, context: TipContext): TailoringTip {
  const member = findCloseMember(gap);
  const close = (member?.close ?? []).slice(0, MOST_CLOSE);
  const learning = member && findQuickest(member, context);
  const shown = close.map(({ name, line }) => ({ name, line: line.line }));
  const skill = quoteSkill(member?.skill ?? '', context);
  return {
    id: `near-${idOf(gap)}`,
    kind: 'near',
    ...tellFact(context.words.tips.near(toAsked(gap, context), shown, skill, learning !== undefined), learning),
    item: { list: 'near', skills: idsOf(gap), text: context.words.tips.items.near(shown) },
    because: {
      posting: findSpans(gap, context),
      resume: close.map(({ line }) => line),
      ...sourceOf(learning),
    },
  };
}

function learningTip(gap: Gap, { skill, line }: Learned, context: TipContext): TailoringTip {
  const learning = context.knowledge.learning.get(skill);
  const being = { name: quoteSkill(skill, context), line: line.line };
  return {
    id: `near-${idOf(gap)}`,
    kind: 'near',
    ...tellFact(context.words.tips.learning(toAsked(gap, context), being, learning !== undefined), learning),
    item: { list: 'near', skills: idsOf(gap), text: context.words.tips.items.learning(being) },
    because: { posting: findSpans(gap, context), resume: [line], ...sourceOf(learning) },
  };
}

function gapTip(gap: Gap, context: TipContext): TailoringTip {
  const learning = findLearning(gap, context);
  return {
    id: `gap-${idOf(gap)}`,
    kind: 'gap',
    ...tellFact(context.words.tips.gap(toAsked(gap, context), learning !== undefined), learning),
    item: { list: 'gap', skills: idsOf(gap) },
    because: {
      posting: findSpans(gap, context),
      ...sourceOf(learning),
    },
  };
}

function idsOf({ members }: Gap): string[] {
  return members.map(({ skill }) => skill);
}

function idOf(gap: Gap): string {
  return idsOf(gap).join('-or-');
}

function toAsked({ requirement, members }: Gap, context: TipContext): Asked {
  return { skills: members.map(({ skill }) => quoteSkill(skill, context)), isRequired: requirement === 'required' };
}

function findSpans({ members }: Gap, context: TipContext) {
  return members
    .flatMap(({ skill }) => findSkillSpans(skill, context).slice(0, members.length > 1 ? 1 : MOST_SPANS))
    .slice(0, MOST_SPANS);
}

/** How to start on a skill; of a group on the first that a source says something of. */
function findLearning({ members }: Gap, { knowledge }: TipContext): Fact | undefined {
  return members.map(({ skill }) => knowledge.learning.get(skill)).find((fact) => fact !== undefined);
}

/** What a source says of learning it for those who hold something close, else the first thing to know. */
function findQuickest({ skill, near }: MissingSkill, { knowledge }: TipContext): Fact | undefined {
  const quicker = knowledge.quicker.get(skill) ?? [];
  return quicker.find(({ knowing }) => knowing?.some((id) => near.includes(id))) ?? knowledge.learning.get(skill);
}

function sourceOf(fact: Fact | undefined): { readonly source?: string; readonly line?: number } {
  const [cite] = fact?.cite ?? [];
  return cite ? { source: cite.source, line: cite.lines?.[0] } : {};
}
