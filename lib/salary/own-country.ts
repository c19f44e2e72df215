import type { Benchmark, JobPosting } from '../analysis';

/** What a posting says about where it is and in what it pays. */
export type PostingPlace = Pick<JobPosting, 'country' | 'countries' | 'region' | 'isPlaceUnread'> & {
  readonly salary?: { readonly currency: string };
};

/**
 * True when a benchmark's figures are for the posting's own country. A posting of several countries or of none counts
 * only where it pays in the benchmark's currency; one of a region, or of a place that could not be read, never does.
 */
export function isOwnCountry(posting: PostingPlace, benchmark: Pick<Benchmark, 'place' | 'currency'>): boolean {
  const { country, countries, region, isPlaceUnread, salary } = posting;
  const { place, currency } = benchmark;
  if (place.country === undefined) return false;
  if (country !== undefined) return place.country === country;
  if (region !== undefined || isPlaceUnread || salary?.currency !== currency) return false;
  return countries?.includes(place.country) ?? true;
}
