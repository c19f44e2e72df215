import type { CoveredSkill, ResumeLine, SkillSpan, Span, TailoringTip } from '../analysis';
import type { HeldLine } from '../resume/candidate-profile';
import { findSkillSpans, quoteSpan, type TipContext } from './tip-context';
import { isTrueSynonym } from './true-synonym';

/** Skills that the resume shows in other words than the posting: keyword searches compare letters, not meanings. */
export function chooseWordingTips(context: TipContext): TailoringTip[] {
  return (context.coverage?.have ?? []).flatMap((held) => wordingTip(held, context) ?? []);
}

function wordingTip({ skill }: CoveredSkill, context: TipContext): TailoringTip | undefined {
  const spans = findSkillSpans(skill, context);
  // Lines of a narrower skill are no other wording: only the skill's own names are compared.
  const resume = context.profile?.skills.find(({ id }) => id === skill)?.lines ?? [];
  if (hasSameWords(spans, resume, context)) return undefined;
  const pair = findSynonyms(skill, spans, resume, context);
  if (!pair) return undefined;
  const { theirs, yours } = pair;
  const [asked, own] = [quoteSpan(theirs, context.posting), quoteLine(yours, context)];
  return {
    id: `wording-${skill}`,
    kind: 'wording',
    text: context.words.tips.wording(asked, own, yours.line),
    item: { list: 'wording', skills: [skill], name: asked, text: context.words.tips.items.wording(own, yours.line) },
    because: { posting: [theirs], resume: [yours] },
  };
}

/** A wording of each text that is another name of the skill; a kind is none, for who has one may not have the other. */
function findSynonyms(
  skill: string,
  spans: readonly SkillSpan[],
  lines: readonly HeldLine[],
  context: TipContext,
): { readonly theirs: Span; readonly yours: ResumeLine } | undefined {
  const name = context.knowledge.skills.get(skill)?.name ?? '';
  const shown = lines.filter(({ kind }) => kind === undefined);
  for (const theirs of spans.filter(({ kind }) => kind === undefined)) {
    const words = quoteSpan(theirs, context.posting);
    const yours = shown.find((line) => isTrueSynonym(words, quoteLine(line, context), name));
    if (yours) return { theirs, yours };
  }
  return undefined;
}

/** True when a name in one text holds a name in the other: "machine learning systems" is found by "machine learning". */
function hasSameWords(spans: readonly SkillSpan[], resume: readonly ResumeLine[], context: TipContext): boolean {
  const asked = spans.map((span) => ` ${foldWords(quoteSpan(span, context.posting))} `);
  const shown = resume.map((line) => ` ${foldWords(quoteLine(line, context))} `);
  return asked.some((a) => shown.some((b) => a.includes(b) || b.includes(a)));
}

function quoteLine({ start, end }: ResumeLine, { profile }: TipContext): string {
  return profile?.text.slice(start, end).replace(/\s+/g, ' ') ?? '';
}

/** Case, hyphens and a plural "s" make no difference to a search. */
function foldWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s\-‐–/]+/g, ' ')
    .replace(/(\w{3,}[^s])s\b/g, '$1');
}
