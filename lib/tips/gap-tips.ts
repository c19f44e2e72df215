import type { MissingSkill, ResumeLine, TailoringTip } from '../analysis';
import type { Fact } from '../knowledge/schemas';
import { findSkillSpans, nameSkill, type TipContext } from './tip-context';

/** Required first, close skills before plain gaps; members of one either/or group give one tip. */
export function chooseGapTips(context: TipContext): TailoringTip[] {
  const missing = onePerGroup(context.coverage?.missing ?? [], context);
  const ranked = [...missing].sort((a, b) => rankOf(a) - rankOf(b));
  return ranked.map((gap) => (gap.near.length > 0 ? nearTip(gap, context) : gapTip(gap, context)));
}

function rankOf({ requirement, near }: MissingSkill): number {
  return (requirement === 'required' ? 0 : 2) + (near.length > 0 ? 0 : 1);
}

function onePerGroup(missing: readonly MissingSkill[], { skills }: TipContext): MissingSkill[] {
  const seen = new Set<string>();
  return missing.filter(({ skill }) => {
    const group = skills.find((each) => each.id === skill)?.group;
    if (group === undefined) return true;
    return seen.has(group) ? false : Boolean(seen.add(group));
  });
}

function nearTip({ skill, requirement, near }: MissingSkill, context: TipContext): TailoringTip {
  const close = near.map((id) => nameSkill(id, context)).slice(0, 3);
  const lines = near.flatMap((id) => findResumeLines(id, context)).slice(0, 3);
  const [first] = lines;
  const where = first ? ` (line ${first.line})` : '';
  return {
    id: `near-${skill}`,
    kind: 'near',
    text: `${askedName(skill, context)} is ${requirement}. You show ${close.join(', ')}${where}, which is close: say there what carries over, and name ${nameSkill(skill, context)} only if you have used it.`,
    because: { posting: findSkillSpans(skill, context).slice(0, 3), resume: lines },
  };
}

function gapTip({ skill, requirement }: MissingSkill, context: TipContext): TailoringTip {
  const learning = findLearning(skill, context);
  const [cite] = learning?.cite ?? [];
  const start = learning ? ` If not: ${learning.text}` : '';
  return {
    id: `gap-${skill}`,
    kind: 'gap',
    text: `${askedName(skill, context)} is ${requirement} and your resume does not show it. If you have it, add a line that says where you used it.${start}`,
    because: {
      posting: findSkillSpans(skill, context).slice(0, 3),
      ...(cite ? { source: cite.source, line: cite.lines?.[0] } : {}),
    },
  };
}

/** "PyTorch", or "One of PyTorch, TensorFlow" for an either/or group. */
function askedName(id: string, context: TipContext): string {
  const group = context.skills.find((skill) => skill.id === id)?.group;
  const members = context.skills.filter((skill) => group !== undefined && skill.group === group);
  return members.length > 1 ? `One of ${members.map((skill) => skill.name).join(', ')}` : nameSkill(id, context);
}

function findLearning(id: string, { knowledge }: TipContext): Fact | undefined {
  return knowledge.skills.get(id)?.learning?.[0];
}

function findResumeLines(id: string, { profile }: TipContext): readonly ResumeLine[] {
  return profile?.skills.find((skill) => skill.id === id)?.lines ?? [];
}
