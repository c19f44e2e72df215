import type { BenchmarkOutcome, CitedSource, TailoringTip } from './analysis';
import type { Knowledge } from './knowledge/knowledge';

type Citing = { readonly benchmark: BenchmarkOutcome; readonly tips: readonly TailoringTip[] };

/** The sources that an analysis cites, once each, by id; an id that the knowledge base lacks is left out. */
export function chooseSources({ benchmark, tips }: Citing, knowledge: Knowledge): CitedSource[] {
  const shown = 'unavailable' in benchmark ? benchmark.nearest?.benchmark : benchmark;
  const pay = shown?.sources.map(({ source }) => source) ?? [];
  const ids = new Set([...pay, ...tips.flatMap(({ because }) => because.source ?? [])]);
  return [...ids].sort().flatMap((id) => {
    const source = knowledge.sources.get(id);
    if (!source) return [];
    const { title, publisher, date, url } = source;
    return [{ id, title, publisher, date, url }];
  });
}
