import type { CloseSkill, MissingSkill, TailoringTip } from '../analysis';
import { findOpenAsks, type OpenAsk as Gap } from '../coverage/open-asks';
import type { Fact } from '../knowledge/schemas';
import { findSkillSpans, quoteSkill, type TipContext } from './tip-context';

/** More than these would be a list, not a tip. */
const MOST_CLOSE = 3;
const MOST_SPANS = 3;

/** Required first, close skills before plain gaps; members of one either/or group give one tip. */
export function chooseGapTips(context: TipContext): TailoringTip[] {
  const gaps = findOpenAsks(context).sort((a, b) => rankOf(a) - rankOf(b));
  return gaps.map((gap) => (findCloseMember(gap) ? nearTip(gap, context) : gapTip(gap, context)));
}

function rankOf(gap: Gap): number {
  return (gap.requirement === 'required' ? 0 : 2) + (findCloseMember(gap) ? 0 : 1);
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
  const skill = quote(member?.skill ?? '', context);
  const [are, there] = close.length > 1 ? ['are', 'in those lines'] : ['is', 'there'];
  const to = gap.members.length > 1 ? ` to ${skill}` : '';
  const learning = member && findQuickest(member, context);
  const start = learning ? ` If you have not, a note on learning it. ${learning.text}` : '';
  return {
    id: `near-${idOf(gap)}`,
    kind: 'near',
    text: `${sayAsked(gap, context)}. You show ${joinNames(close.map(sayClose))}, which ${are} close${to}: say ${there} what carries over, and name ${skill} only if you have used it.${start}`,
    because: {
      posting: findSpans(gap, context),
      resume: close.map(({ line }) => line),
      ...sourceOf(learning),
    },
  };
}

function sayClose({ name, line }: CloseSkill): string {
  return `${name} (line ${line.line})`;
}

function gapTip(gap: Gap, context: TipContext): TailoringTip {
  const learning = findLearning(gap, context);
  const [it, any] = gap.members.length > 1 ? ['none of them', 'one of them'] : ['it', 'it'];
  const shows = gap.members.length > 1 ? `shows ${it}` : `does not show ${it}`;
  const start = learning ? ` If not, a note on learning it. ${learning.text}` : '';
  return {
    id: `gap-${idOf(gap)}`,
    kind: 'gap',
    text: `${sayAsked(gap, context)}, and your resume ${shows}. If you have ${any}, add a line that says where you used it.${start}`,
    because: {
      posting: findSpans(gap, context),
      ...sourceOf(learning),
    },
  };
}

function idOf({ members }: Gap): string {
  return members.map(({ skill }) => skill).join('-or-');
}

/** "The posting requires “PyTorch”", "One of “AWS”, “GCP” is asked for as an advantage". */
function sayAsked({ requirement, members }: Gap, context: TipContext): string {
  const quoted = members.map(({ skill }) => quote(skill, context));
  const what = quoted.length > 1 ? `one of ${quoted.join(', ')}` : (quoted[0] ?? '');
  if (requirement === 'required') return `The posting requires ${what}`;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} is asked for as an advantage`;
}

function quote(skill: string, context: TipContext): string {
  return `“${quoteSkill(skill, context)}”`;
}

function joinNames(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
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
