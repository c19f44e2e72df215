import type { CDPSession, Page } from '@playwright/test';

/** What stops the extension's background as a browser does that wants its memory back; `page` is one of the extension's. */
export async function createStopper(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return () => stopBackground(session);
}

async function stopBackground(session: CDPSession): Promise<void> {
  let check: ((event: { versions: readonly { runningStatus: string }[] }) => void) | undefined;
  const stopped = new Promise<void>((resolve) => {
    check = ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    };
    session.on('ServiceWorker.workerVersionUpdated', check);
    // One that was stopped already says nothing.
    setTimeout(resolve, 2_000);
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  if (check) session.off('ServiceWorker.workerVersionUpdated', check);
}
