import type { CDPSession } from '@playwright/test';

/** What some work in a page gives, with the processor time of the page's main thread, in ms; `Performance` is enabled. */
export async function spendOn<T>(session: CDPSession, work: () => Promise<T>): Promise<{ result: T; spent: number }> {
  const before = await readSpent(session);
  const result = await work();
  return { result, spent: (await readSpent(session)) - before };
}

async function readSpent(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
