import { HEADING_WORDS } from './heading-words';
import type { SectionKind } from './section';

const LONGEST_HEADING = 80;
const MOST_WORDS = 12;
const DECORATION_BEFORE = /^[^\p{L}]+/u;
const DECORATION_AFTER = /(?<![^\p{L}\p{N})?])[^\p{L}\p{N})?]+$/u;

const KINDS = HEADING_WORDS.map(({ kind, words }) => ({
  kind,
  pattern: new RegExp(`^(?:(?:the|our|your|some|key|main|core|job|role) )?(?:${words.join('|')})\\??$`, 'u'),
}));

/** Words that head a list of any kind, so that alone they do not end a list of wishes. */
const WEAK =
  /^(?:(?:technical|soft|hard|other|additional|key|core) )?(?:skills?|experience|education|languages?|certifications?|knowledge|expertise|background|competencies|abilities|technology|tools|technologies|you)$/;

/** The heading's words, lower case, without bullets, numbers, markup, emoji and the final colon. */
function normaliseHeading(text: string): string {
  return text
    .replace(DECORATION_BEFORE, '')
    .replace(DECORATION_AFTER, '')
    .replace(/[’`´]/g, "'")
    .replace(/[*_\s]+/g, ' ')
    .toLowerCase();
}

/** What a heading announces; undefined when the words say nothing known or are too many for a heading. */
export function classifyHeading(text: string): SectionKind | undefined {
  if (text.length > LONGEST_HEADING + 12) return undefined;
  const heading = normaliseHeading(text);
  if (heading.length < 2 || heading.length > LONGEST_HEADING) return undefined;
  if (heading.split(' ').length > MOST_WORDS) return undefined;
  return KINDS.find(({ pattern }) => pattern.test(heading))?.kind;
}

/** True for headings such as "Skills" or "Education" that may stand inside another part as well. */
export function isWeakHeading(text: string): boolean {
  return WEAK.test(normaliseHeading(text));
}
