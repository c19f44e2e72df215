/** Why the database refused: no room is left, or anything else. */
export type StoreFault = 'full' | 'failed';

/** A refusal of the database, with everything as it was before. */
export class StoreError extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault, cause?: unknown) {
    super(fault === 'full' ? 'There is no room left to save this.' : 'This could not be saved.', { cause });
    this.name = 'StoreError';
    this.fault = fault;
  }
}

/** The fault behind anything thrown: browsers and libraries wrap a full disk in errors of their own. */
export function findStoreFault(error: unknown): StoreFault {
  let each = error;
  for (let depth = 0; depth < 6 && typeof each === 'object' && each !== null; depth += 1) {
    if (each instanceof StoreError) return each.fault;
    if (isFull(each)) return 'full';
    each = 'inner' in each && each.inner !== each ? each.inner : 'cause' in each ? each.cause : undefined;
  }
  return 'failed';
}

function isFull(error: object): boolean {
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  // The storage for extensions says it in words alone: "QUOTA_BYTES quota exceeded".
  return 'message' in error && /\bquota/i.test(String(error.message));
}
