import type { ResumeLine } from '../analysis';

const BULLET = /^\s*(?:[-–—*•·●○▪◦‣⁃■□➢➤►]|\d{1,2}[.)])\s+\S/u;

/** True for a line that begins with a bullet mark or a number of a list. */
export function isBulletLine(text: string): boolean {
  return BULLET.test(text);
}

/** A bullet of a resume with the lines that continue it: its first line, and all its words on one line. */
export type Bullet = { readonly first: ResumeLine; readonly last: ResumeLine; readonly text: string };

/** How far a line must be filled to count as wrapped onto the next. */
const WRAPPED = 40;

/**
 * The bullets of a resume in order. Lines up to the next bullet, blank line or heading continue a bullet where they
 * are indented, or begin in lower case after a line that is long enough to have been wrapped.
 */
export function extractBullets(lines: readonly ResumeLine[], text: string): Bullet[] {
  const bullets: Bullet[] = [];
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index];
    if (!first || !isBulletLine(first.text)) continue;
    const parts = [first];
    for (let next = lines[index + 1]; next && continues(next, parts, text); next = lines[index + 1]) {
      parts.push(next);
      index++;
    }
    bullets.push({ first, last: parts.at(-1) ?? first, text: parts.map((part) => part.text).join(' ') });
  }
  return bullets;
}

function continues(line: ResumeLine, parts: readonly ResumeLine[], text: string): boolean {
  if (line.text === '' || isBulletLine(line.text)) return false;
  if (/^[ \t]/.test(text.slice(line.start, line.end))) return true;
  const before = parts.at(-1)?.text ?? '';
  return before.length >= WRAPPED && !/[.!?:]$/.test(before) && /^[\p{Ll}\d]/u.test(line.text);
}
