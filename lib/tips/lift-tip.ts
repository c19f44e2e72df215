import type { TailoringTip } from '../analysis';
import { type Bullet, extractBullets } from '../resume/bullets';
import { extractLines } from '../resume/resume-lines';
import { findSkillSpans, quoteSkill, type TipContext } from './tip-context';

/** From the third bullet on a line is below others. */
const LOW = 2;
/** Shorter ones are items of a list. */
const SHORTEST = 30;

/** A bullet that shows something required, below bullets of the same job of which the first shows nothing asked for. */
export function chooseLiftTip(context: TipContext): TailoringTip[] {
  const { profile, coverage, skills } = context;
  const text = profile?.text ?? '';
  const required = new Set(skills.filter(({ requirement }) => requirement === 'required').map(({ id }) => id));
  const shown = new Map<number, string>();
  for (const { skill, resume } of [...(coverage?.have ?? [])].sort(
    (a, b) => Number(required.has(a.skill)) - Number(required.has(b.skill)),
  )) {
    for (const { line } of resume) shown.set(line, skill);
  }
  for (const block of splitBlocks(extractBullets(extractLines(text), text))) {
    const found = block.map((bullet) => findShown(bullet, shown));
    const at = found.findIndex((skill, index) => index >= LOW && skill !== undefined && required.has(skill));
    const [bullet, skill] = [block[at], found[at]];
    if (!bullet || skill === undefined || found[0] !== undefined) continue;
    return [
      {
        id: 'lift',
        kind: 'resume',
        text: context.words.tips.lift(bullet.first.line, quoteSkill(skill, context), at),
        because: {
          posting: findSkillSpans(skill, context).slice(0, 1),
          resume: [{ start: bullet.first.start, end: bullet.last.end, line: bullet.first.line, text: bullet.text }],
        },
      },
    ];
  }
  return [];
}

/** Bullets that follow one another without a line between them. */
function splitBlocks(bullets: readonly Bullet[]): Bullet[][] {
  const blocks: Bullet[][] = [];
  for (const bullet of bullets.filter(({ text }) => text.length >= SHORTEST)) {
    const last = blocks.at(-1);
    if (last && bullet.first.line - (last.at(-1)?.last.line ?? 0) === 1) last.push(bullet);
    else blocks.push([bullet]);
  }
  return blocks;
}

function findShown({ first, last }: Bullet, shown: ReadonlyMap<number, string>): string | undefined {
  for (let line = first.line; line <= last.line; line++) {
    const skill = shown.get(line);
    if (skill !== undefined) return skill;
  }
  return undefined;
}
