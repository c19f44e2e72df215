import type { CDPSession } from '@playwright/test';
import { z } from 'zod';

const answerSchema = z.object({ id: z.int(), result: z.object({ usedSize: z.number().optional() }) });
const MB = 1e6;

/** MB that the scripts of the browser's only service worker hold once everything that nobody needs is gone. */
export async function readWorkerHeap(session: CDPSession): Promise<number> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('The background is not running.');
  const attach = { targetId: worker.targetId, flatten: false };
  const { sessionId } = await session.send('Target.attachToTarget', attach);
  await ask(session, sessionId, 'HeapProfiler.enable');
  // What is freed the first time may have held on to more.
  for (let time = 0; time < 3; time += 1) await ask(session, sessionId, 'HeapProfiler.collectGarbage');
  const usedSize = (await ask(session, sessionId, 'Runtime.getHeapUsage')).usedSize ?? Number.NaN;
  await session.send('Target.detachFromTarget', { sessionId });
  return usedSize / MB;
}

let lastId = 0;

/** Playwright opens no session with a worker, so the question goes through the browser's. */
function ask(
  session: CDPSession,
  sessionId: string,
  method: string,
): Promise<{ readonly usedSize?: number | undefined }> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    const listen = ({ message }: { readonly message: string }) => {
      const answer = answerSchema.safeParse(JSON.parse(message));
      if (answer.data?.id !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      resolve(answer.data.result);
    };
    session.on('Target.receivedMessageFromTarget', listen);
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
  });
}
