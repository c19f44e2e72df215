import type { Benchmark } from '../../lib/analysis';

/** True where figures are of another country than the one that was asked for. */
export function isForeign({ country: own }: Benchmark['place'], country: string | undefined): country is string {
  return country !== undefined && own !== undefined && own !== country;
}
