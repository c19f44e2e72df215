import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { inRoot } from '../commands/paths';
import { FIGURES, type Figure, type Figures, LOWER_IS_BETTER } from './sum-scores';

const bounds = z.record(z.string(), z.number().min(0).max(1));
const schema = z.strictObject({
  about: z.string(),
  targets: bounds,
  own: z.strictObject({ all: bounds, en: bounds, de: bounds, fr: bounds, es: bounds }),
  coverage: z.strictObject({
    labels: z.number().min(0).max(100),
    extracted: z.number().min(0).max(100),
    unrelated: z.number().min(0).max(100),
  }),
});
export type Thresholds = z.infer<typeof schema>;

export function readThresholds(): Thresholds {
  return schema.parse(JSON.parse(readFileSync(inRoot('tests/eval/thresholds.json'), 'utf8')));
}

/** True when a figure is at least as good as the bound. */
export function isWithin(figure: Figure, value: number | undefined, bound: number): boolean {
  if (value === undefined) return false;
  return LOWER_IS_BETTER.has(figure) ? value <= bound : value >= bound;
}

/** A line for each figure of a set that falls behind its bound, or that is bound and unknown. */
export function findFallen(name: string, figures: Figures, bound: Readonly<Record<string, number>>): string[] {
  return Object.entries(bound).flatMap(([key, limit]) => {
    const figure = FIGURES.find((each) => each === key);
    if (!figure) return [`${name}: ${key} is no figure`];
    const value = figures[figure];
    if (isWithin(figure, value, limit)) return [];
    return [`${name}: ${figure} is ${value?.toFixed(3) ?? 'not measured'}, the bound is ${limit}`];
  });
}
