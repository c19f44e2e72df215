import type { ResumeLine, TailoringTip } from '../analysis';
import { lacksNumber } from '../resume/bullet-numbers';
import { type Bullet, extractBullets } from '../resume/bullets';
import { extractLines } from '../resume/resume-lines';
import { findSkillSpans, type TipContext } from './tip-context';

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
        text: context.words.tips.number(bullet.first.line),
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
