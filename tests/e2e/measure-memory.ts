import type { Page } from '@playwright/test';

/** What a page's process holds once everything that nobody needs is gone; `heap` in bytes, of all its scripts. */
export type Memory = { readonly nodes: number; readonly listeners: number; readonly heap: number };

/** Collects garbage and counts what is left. */
export async function measureMemory(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  // What is freed the first time may have held on to more.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: read('Nodes'), listeners: read('JSEventListeners'), heap: read('JSHeapUsedSize') };
}
