import { eraseHighlights, paintHighlight } from '../../entrypoints/postings/paint-highlights';
import { SkillText } from '../../entrypoints/postings/skill-text';
import type { MarkedSkill } from '../../lib/browser/messages';
import { readPosting } from '../../lib/page/read-posting';

const REQUIREMENTS = ['required', 'preferred', 'mentioned'] as const;
/** Units of text from one place to the next, and in a place. */
const STEP = 30;
const WIDTH = 8;

/** Runs in a page: finds so many places in its posting and paints them; how long that took in ms, and how many there were. */
export function paintSpans(count: number): { took: number; painted: number } {
  const url = new URL(location.href);
  const { posting } = readPosting(document, url);
  if (!posting) throw new Error('The page has no posting.');
  const skills = buildSkills(count);
  const started = performance.now();
  const text = new SkillText(posting, skills);
  text.refresh(document, url);
  for (const kind of REQUIREMENTS) paintHighlight(kind, text.listPlaces(kind));
  const took = performance.now() - started;
  return { took, painted: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) };
}

/** Takes the paint away again. */
export function erase(): void {
  eraseHighlights();
}

/** Five places to a skill. */
function buildSkills(count: number): MarkedSkill[] {
  const spans = Array.from({ length: count }, (_, at) => [at * STEP, at * STEP + WIDTH] as const);
  return Array.from({ length: count / 5 }, (_, at) => ({
    ...{ name: `Skill ${at}`, requirement: REQUIREMENTS[at % REQUIREMENTS.length] ?? 'mentioned' },
    spans: spans.slice(at * 5, at * 5 + 5),
  }));
}
