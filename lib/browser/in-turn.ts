const NAME = 'stored-settings';

/**
 * Does what reads from the browser's storage and then writes there, after what any other page or the background does so,
 * for that storage knows no transactions. Not for content scripts: their locks are those of the page that they are in.
 */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return locks ? await locks.request(NAME, work) : work();
}
