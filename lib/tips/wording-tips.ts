import type { CoveredSkill, ResumeLine, Span, TailoringTip } from '../analysis';
import { findSkillSpans, quoteSpan, type TipContext } from './tip-context';

/** Skills that the resume shows in other words than the posting: keyword searches compare letters, not meanings. */
export function chooseWordingTips(context: TipContext): TailoringTip[] {
  return (context.coverage?.have ?? []).flatMap((held) => wordingTip(held, context) ?? []);
}

function wordingTip({ skill }: CoveredSkill, context: TipContext): TailoringTip | undefined {
  const spans = findSkillSpans(skill, context);
  // Lines of a narrower skill are no other wording: only the skill's own names are compared.
  const resume = context.profile?.skills.find(({ id }) => id === skill)?.lines ?? [];
  const [asked] = spans;
  const [shown] = resume;
  if (!asked || !shown || hasSameWords(spans, resume, context)) return undefined;
  const theirs = quoteSpan(asked, context.posting);
  const yours = quoteLine(shown, context);
  return {
    id: `wording-${skill}`,
    kind: 'wording',
    text: `Write “${theirs}” as the posting does, beside your “${yours}” on line ${shown.line}: a keyword search compares letters, not meanings.`,
    because: { posting: spans.slice(0, 3), resume: resume.slice(0, 3) },
  };
}

/** True when a name in one text holds a name in the other: "machine learning systems" is found by "machine learning". */
function hasSameWords(spans: readonly Span[], resume: readonly ResumeLine[], context: TipContext): boolean {
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
