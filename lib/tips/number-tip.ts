import type { ResumeLine, TailoringTip } from '../analysis';
import { NUMBER_WORDS } from '../posting/number-words';
import { type Bullet, extractBullets } from '../resume/bullets';
import { extractLines } from '../resume/resume-lines';
import { findSkillSpans, type TipContext } from './tip-context';

const SHORTEST = 40;
/** "one" is an article as often as a number. */
const IN_WORDS = new RegExp(
  `\\b(?:${NUMBER_WORDS}|half|halves|halved|halving|thirds?|quarters?|twice|thrice|double[ds]?|doubling|triple[ds]?|tripling|\\w+fold|dozens?|hundreds?|thousands?|millions?|billions?|percent)\\b`,
  'i',
);
const LONGEST_ITEM = 4;

/** A bullet that shows something the posting asks for and has no number in it; lists of skills are no bullets. */
export function chooseNumberTip(context: TipContext): TailoringTip[] {
  const { profile, coverage, knowledge } = context;
  const text = profile?.text ?? '';
  const bullets = extractBullets(extractLines(text), text).filter(lacksNumber);
  const [cite] = knowledge.advice.find(({ id }) => id === 'resume-before-and-after')?.cite ?? [];
  for (const { skill, resume } of coverage?.have ?? []) {
    const bullet = bullets.find((each) => resume.some((line) => isWithin(line, each)));
    if (!bullet) continue;
    return [
      {
        id: 'number',
        kind: 'resume',
        text: `Line ${bullet.first.line} shows what the posting asks for but no result. If you can, add a number: how much quicker, cheaper, larger or more accurate it became.`,
        because: {
          posting: findSkillSpans(skill, context).slice(0, 1),
          resume: [{ start: bullet.first.start, end: bullet.last.end, line: bullet.first.line, text: bullet.text }],
          ...(cite ? { source: cite.source, line: cite.lines?.[0] } : {}),
        },
      },
    ];
  }
  return [];
}

function isWithin({ line }: ResumeLine, { first, last }: Bullet): boolean {
  return line >= first.line && line <= last.line;
}

function lacksNumber({ text }: Bullet): boolean {
  const words = text.replace(/^\s*\d{1,2}[.)]/, '');
  if (words.length < SHORTEST || isList(words)) return false;
  return !/\d/.test(words) && !IN_WORDS.test(words.replace(/\bone\b/gi, ''));
}

/** "Operations: Docker, Kubernetes", "Python, SQL, Spark": names in a row, with or without what they have in common. */
function isList(text: string): boolean {
  const items = text.replace(/^[^:]{2,40}:\s/, '').split(/[,;|/]/);
  const names = items.filter((item) => item.trim().split(/\s+/).length <= LONGEST_ITEM);
  return items.length > 1 && names.length === items.length;
}
