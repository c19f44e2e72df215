import type { PackedPatterns, PatternGroup } from '../guarded-patterns.ts';
import { groupStems } from '../stems.ts';
import { findNeededStems, splitAlternatives } from './needed-stems.ts';
import { spellClasses } from './spell-classes.ts';

/**
 * Compiles patterns for the bundle: finding out at the start what each needs would take longer than it saves. Where an
 * alternative has no stem this throws, since it would be tried on every text.
 */
export function packPatterns<Name extends string>(groups: readonly PatternGroup<Name>[]): PackedPatterns<Name> {
  const parts = groups.map(({ sources }) => sources.flatMap(splitAlternatives));
  const needing = new Map<string, number[]>();
  parts.flat().forEach((source, number) => {
    for (const stem of listStems(source)) needing.set(stem, [...(needing.get(stem) ?? []), number]);
  });
  return {
    groups: groups.map(({ name, flags }, at) => ({ name, flags, parts: (parts[at] ?? []).map(spell) })),
    stems: groupStems([...needing]),
  };
}

function spell(source: string): string {
  return spellClasses(source).source;
}

function listStems(source: string): string[] {
  const stems = findNeededStems(source);
  if (!stems) throw new Error(`Nothing is known that ${source} needs.`);
  return stems.map((stem) => stem.toLowerCase());
}
