import type { Target } from './figure';

/** At most so many ms; the median counts. */
export function within(limit: number): Target {
  return { limit, is: 'most', counts: 'median', kind: 'time' };
}

/** At most so many ms in the best round, for work whose time others on the machine only lengthen. */
export function withinAtBest(limit: number): Target {
  return { limit, is: 'most', counts: 'best', kind: 'time' };
}

/** At least so many MB/s in the best round. */
export function asFastAs(limit: number): Target {
  return { limit, is: 'least', counts: 'best', kind: 'time' };
}

/** At most, or at least, so many times as much as something measured beside it. */
export function ratio(is: Target['is'], limit: number): Target {
  return { limit, is, counts: 'median', kind: 'ratio' };
}

/** At most so many kB. */
export function smallerThan(limit: number): Target {
  return { limit, is: 'most', counts: 'median', kind: 'size' };
}
