import type { CDPSession, Page } from '@playwright/test';

/** A running background that is told to stop has stopped by then, in ms, or it will not. */
const STOP_LIMIT = 20_000;

type Versions = { readonly versions: readonly { readonly versionId: string; readonly runningStatus: string }[] };

/**
 * What stops the extension's background as a browser does that wants its memory back; `page` is one of the extension's.
 * It gives whether one was running, and rejects where it runs on or where nothing is known of it.
 */
export async function createStopper(page: Page): Promise<() => Promise<boolean>> {
  const session = await page.context().newCDPSession(page);
  const running = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }: Versions) => {
    for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus);
  });
  await session.send('ServiceWorker.enable');
  return () => stopBackground(session, running);
}

async function stopBackground(session: CDPSession, running: ReadonlyMap<string, string>): Promise<boolean> {
  const wasStopped = running.size > 0 && [...running.values()].every((status) => status === 'stopped');
  // One that is asked again may run again before anybody looks.
  let sawStop = false;
  const note = ({ versions }: Versions) => {
    sawStop ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
  };
  session.on('ServiceWorker.workerVersionUpdated', note);
  try {
    await session.send('ServiceWorker.stopAllWorkers');
    const limit = performance.now() + STOP_LIMIT;
    while (!sawStop && !wasStopped) {
      if (performance.now() > limit) throw new Error(`The background did not stop: ${[...running.values()].join()}.`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  } finally {
    session.off('ServiceWorker.workerVersionUpdated', note);
  }
  return sawStop;
}
