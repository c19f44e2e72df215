import { describe, expect, it } from 'vitest';
import { describeUsage, parseBenchArguments } from '../../bench/bench-arguments';
import { BENCHES } from '../../bench/benches';

const KNOWN = ['popup', 'matcher'];
const parse = (args: readonly string[], rounds?: string) => parseBenchArguments(args, KNOWN, rounds);

describe('what npm run bench is asked for', () => {
  it.each([
    [[], undefined, { names: [], rounds: undefined, write: false }],
    [['matcher', 'popup'], '2', { names: ['matcher', 'popup'], rounds: 2, write: false }],
    [['--write'], undefined, { names: [], rounds: undefined, write: true }],
    [['--help', 'popup'], undefined, undefined],
  ])('%j with ROUNDS=%s', (args, rounds, expected) => {
    expect(parse(args, rounds)).toEqual(expected);
  });

  it.each([
    [['dashboards'], undefined, /there is no dashboards; there are popup, matcher/],
    [['--fast'], undefined, /--fast/],
    [[], '0', /ROUNDS is a number/],
    [[], 'many', /ROUNDS is a number/],
    [['--write', 'popup'], undefined, /whole run/],
    [['--write'], '2', /whole run/],
  ])('refuses %j with ROUNDS=%s', (args, rounds, message) => {
    expect(() => parse(args, rounds)).toThrow(message);
  });

  it('says of every part what it measures', () => {
    const usage = describeUsage(BENCHES);
    for (const { name, title } of BENCHES) expect(usage).toMatch(new RegExp(`^  ${name} +${title}$`, 'm'));
  });
});
