import type { Figure } from './figure';
import type { MethodName } from './matcher-methods';
import { quantile } from './quantiles';
import type { Speeds } from './run-method';
import { asFastAs, ratio } from './targets';

/** MB of text in a second for the whole vocabulary on one core, and how often as quick as, or as slow as, the others. */
const TARGETS = { speed: 60, overAhoCorasick: 5, growth: 3 } as const;

/** One method with a vocabulary of so many names, so many times the real one. */
export type MethodResult = {
  readonly name: MethodName;
  readonly what: string;
  readonly scale: number;
  readonly names: number;
  readonly speeds: Speeds;
};

/** The speeds of all methods, and what the targets want of them. */
export function listMatcherFigures(results: readonly MethodResult[]): Figure[] {
  const find = (name: MethodName, scale: number) =>
    results.find((result) => result.name === name && result.scale === scale)?.speeds ?? { values: [] };
  return [
    ...results.map(toFigure),
    {
      ...{ what: 'RoleLens beside ahocorasick', unit: 'times', target: ratio('least', TARGETS.overAhoCorasick) },
      ...compare(find('findNames', 1), find('ahocorasick', 1)),
    },
    {
      ...{ what: 'RoleLens, cost of a posting at 100 times the names', unit: 'times' },
      ...{ target: ratio('most', TARGETS.growth), ...compare(find('findNames', 1), find('findNames', 100)) },
    },
  ];
}

function toFigure({ name, what, scale, names, speeds }: MethodResult): Figure {
  const { values, stopped, failed } = speeds;
  const isOurs = name === 'findNames' && scale === 1;
  return {
    ...{ what: name === 'charCodeAt' ? what : `${what}, ${names.toLocaleString('en')} names`, unit: 'MB/s', values },
    ...(isOurs ? { target: asFastAs(TARGETS.speed) } : {}),
    ...(stopped ? { bound: 'less than' as const, note: 'stopped after 5 s with one posting' } : {}),
    ...(failed ? { note: failed } : {}),
  };
}

/** How often as quick the one is as the other, from round to round; at least so often where the other was stopped. */
function compare(one: Speeds, other: Speeds): Pick<Figure, 'values' | 'bound'> {
  const middle = quantile(other.values, 0.5);
  if (other.stopped) return { values: one.values.map((value) => value / middle), bound: 'at least' };
  const rounds = Math.min(one.values.length, other.values.length);
  return { values: one.values.slice(0, rounds).map((value, at) => value / (other.values[at] ?? middle)) };
}
