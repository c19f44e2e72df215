import { findRepeats } from './pattern-parts';

/** A text on which a pattern takes more time than the text is longer. */
export type Attack = { readonly text: string; readonly took: number };

/** What texts reach a pattern. */
export type Reach = { readonly longest?: number; readonly tidy?: (text: string) => string };

type Shape = { readonly prefix: string; readonly pump: string; readonly suffix: string };

/** What makes many patterns run on, whatever they are for. */
const PUMPS = [
  ' ',
  '\t',
  '\n',
  'a',
  'A',
  '0',
  '-',
  '.',
  '(',
  ',',
  ':',
  '_',
  'a ',
  'A ',
  'a-',
  '0,',
  '* ',
  '\n ',
  'a.',
  'aa\n',
  // For `\b` a word ends at every letter with an accent.
  'éa',
];
const SUFFIXES = ['\0', '\n!', '/"'];
/** Lengths in small steps, so that what doubles with every character is seen before it never ends. */
const STEPS = [8, 11, 14, 16, 18, 20, 22, 24, 27, 30, 34, 38, 42, 47, 52, 58, 64, 72, 80, 90, 100, 120, 180, 300, 700];
/** A pattern that takes this many ms at the last step is tried on longer texts. */
const SUSPECT = 0.15;
const LONG_STEPS = [1_200, 2_000, 4_000, 8_000, 16_000];
const LONGEST = 16_000;
/** What the longest text may take in ms, and what none may, where the time grows faster than the text. */
const MAY_TAKE = 20;
const HOPELESS = 50;
/** Time that grows by so much more than a text of four times the length is no noise: it would be 4 for its square. */
const FASTER = 2;
/** No sound pattern takes so many ms on so few characters: what does is not tried on more, which might never end. */
const SOON = { length: 120, took: 2 };

/**
 * The worst text for a pattern, where there is one on which its time grows faster than the text; undefined for a sound
 * pattern. With `longest` no text is longer than that, and each is what `tidy` makes of it.
 */
export function findAttack(
  pattern: RegExp,
  { longest = Number.POSITIVE_INFINITY, tidy }: Reach = {},
): Attack | undefined {
  for (const shape of listShapes(pattern)) {
    const attack = tryShape(pattern, shape, { longest, tidy });
    if (attack) return attack;
  }
  return undefined;
}

function listShapes(pattern: RegExp): Shape[] {
  const repeats = findRepeats(pattern).slice(0, 30);
  const own = repeats.flatMap(({ prefix, pumps }) => {
    // What leads to the place may itself be what repeats: every copy of it is a place to begin.
    const [pump = ''] = pumps;
    return [
      ...pumps.map((each) => ({ prefix, pump: each })),
      { prefix: '', pump: prefix + pump },
      { prefix: '', pump: prefix },
    ];
  });
  const all = [...own, ...PUMPS.map((pump) => ({ prefix: '', pump }))].filter(({ pump }) => pump !== '');
  const known = new Map(all.map((shape) => [`${shape.prefix}\u0001${shape.pump}`, shape]));
  return [...known.values()].flatMap((shape) => SUFFIXES.map((suffix) => ({ ...shape, suffix })));
}

function tryShape(pattern: RegExp, shape: Shape, { longest = 0, tidy = String }: Reach): Attack | undefined {
  let [took, text] = [0, ''];
  for (const length of [...STEPS, ...LONG_STEPS].filter((step) => step <= longest)) {
    if (length > 700 && took <= SUSPECT) return undefined;
    text = tidy(build(shape, length));
    took = time(pattern, text);
    if (took > SUSPECT) took = Math.min(took, ...[1, 2, 3, 4].map(() => time(pattern, text)));
    const mayTake = length < longest && length < LONGEST ? HOPELESS : MAY_TAKE;
    const isSlow = took > mayTake && isFaster(pattern, tidy(build(shape, length / 4)), text);
    if (isSlow || (length <= SOON.length && took > SOON.took)) return { text, took };
  }
  return undefined;
}

/** True where the time grows faster than the text; both are timed in turn, as what else the machine does changes. */
function isFaster(pattern: RegExp, shorter: string, longer: string): boolean {
  const times = Array.from({ length: 5 }, () => [shorter, longer].map((text) => time(pattern, text)));
  const [short = 0, long = 0] = [0, 1].map((at) => Math.min(...times.map((each) => each[at] ?? 0)));
  return long * shorter.length > FASTER * short * longer.length;
}

function build({ prefix, pump, suffix }: Shape, length: number): string {
  return `${prefix}${pump.repeat(Math.ceil(length / pump.length))}${suffix}`;
}

function time(pattern: RegExp, text: string): number {
  const [started, spent] = [performance.now(), process.cpuUsage()];
  // All matches for a pattern that looks for all.
  text.replace(pattern, '');
  const took = performance.now() - started;
  // What takes long is interrupted by other programs, what takes little is not: their time would look like growth.
  return took > SUSPECT ? Math.min(took, process.cpuUsage(spent).user / 1000) : took;
}
