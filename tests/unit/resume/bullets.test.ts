import { describe, expect, it } from 'vitest';
import { extractBullets } from '../../../lib/resume/bullets';
import { extractLines } from '../../../lib/resume/resume-lines';

function bulletsOf(text: string): string[] {
  return extractBullets(extractLines(text), text).map((bullet) => bullet.text);
}

describe('extractBullets', () => {
  it.each([
    ['one line each', '- One thing\n- Another thing', ['- One thing', '- Another thing']],
    ['other marks', '• One\n* Two\n1. Three\n▪ Four', ['• One', '* Two', '1. Three', '▪ Four']],
    ['an indented rest', '- One thing that\n  goes on\nHeading', ['- One thing that goes on']],
    [
      'a rest at the margin after a long line',
      '- Moved training from one large machine to many jobs, so that\na full retrain takes 50 minutes.\nData Engineer',
      ['- Moved training from one large machine to many jobs, so that a full retrain takes 50 minutes.'],
    ],
    [
      'a finished line',
      '- Moved training from one large machine to many small jobs.\nand so on',
      ['- Moved training from one large machine to many small jobs.'],
    ],
    ['a blank line', '- One thing that\n\n  goes on', ['- One thing that']],
    ['lines without a mark', 'Python, SQL\nSpark-based work - with dashes', []],
    ['hyphens inside words', '-5 degrees\n--verbose', []],
    ['', '', []],
  ])('reads %s', (_what, text, expected) => {
    expect(bulletsOf(text)).toEqual(expected);
  });

  it('keeps the first and last line of a wrapped bullet', () => {
    const text = 'Heading\n- One thing that\n  goes on';
    expect(extractBullets(extractLines(text), text)).toMatchObject([{ first: { line: 2 }, last: { line: 3 } }]);
  });
});
