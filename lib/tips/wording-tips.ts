import type { CoveredSkill, TailoringTip } from '../analysis';
import { findSkillSpans, quoteSpan, type TipContext } from './tip-context';

/** Skills that the resume shows in other words than the posting: keyword searches compare letters, not meanings. */
export function chooseWordingTips(context: TipContext): TailoringTip[] {
  return (context.coverage?.have ?? []).flatMap((held) => wordingTip(held, context) ?? []);
}

function wordingTip({ skill, resume }: CoveredSkill, context: TipContext): TailoringTip | undefined {
  const spans = findSkillSpans(skill, context);
  const [asked] = spans;
  const [shown] = resume;
  const text = context.profile?.text;
  if (!asked || !shown || text === undefined) return undefined;
  const words = resume.map(({ start, end }) => foldWords(text.slice(start, end)));
  if (spans.some((span) => words.includes(foldWords(quoteSpan(span, context.posting))))) return undefined;
  const [theirs, yours] = [quoteSpan(asked, context.posting), text.slice(shown.start, shown.end).replace(/\s+/g, ' ')];
  return {
    id: `wording-${skill}`,
    kind: 'wording',
    text: `Write “${theirs}” as the posting does, beside your “${yours}” on line ${shown.line}: a keyword search compares letters, not meanings.`,
    because: { posting: spans.slice(0, 3), resume: resume.slice(0, 3) },
  };
}

/** Case, hyphens and a plural "s" make no difference to a search. */
function foldWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s\-‐–/]+/g, ' ')
    .replace(/(\w{3,}[^s])s\b/g, '$1');
}
