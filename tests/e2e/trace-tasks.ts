import type { BrowserContext, CDPSession } from '@playwright/test';

/** One event of a trace; times in microseconds, `tdur` of the thread's own time. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

async function collect(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = { recordMode: 'recordAsMuchAsPossible' as const, includedCategories: CATEGORIES };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
  const isSameThread = inner.pid === outer.pid && inner.tid === outer.tid;
  return isSameThread && inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);
}

/** What all pages do while some work is done. */
export async function traceEvents(context: BrowserContext, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be asked.');
  const events = await collect(session, work);
  await session.detach();
  return events;
}

/**
 * The tasks, while some work is done, in which a script of the extension ran in a page: what each took of its
 * thread's own time, in ms, so that whatever else the machine does counts for nothing.
 */
export async function traceTasks(context: BrowserContext, file: string, work: () => Promise<void>): Promise<number[]> {
  const events = await traceEvents(context, work);
  const calls = events.filter(({ args }) => args?.data?.url?.endsWith(file));
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  return tasks.filter((task) => calls.some((call) => isInside(call, task))).map(({ tdur = 0 }) => tdur / 1000);
}
