import { browser } from 'wxt/browser';
import { PROTOCOL_VERSION, type ReadReply, type ReportReply } from '../../lib/browser/messages';
import { buildReadingReport } from '../../lib/page/build-reading-report';
import type { ReadOutcome } from '../../lib/posting/raw-posting';
import type { ScriptLife } from './script-life';

/** What the script can do for the extension. */
export type Answers = {
  readonly read: () => ReadOutcome;
  /** The resume is another. */
  readonly refresh: () => void;
};

/** Reads the page for the popup, and asks for a new mark once the resume is another. */
export function answerExtension(life: ScriptLife, { read, refresh }: Answers): void {
  const onMessage = (message: unknown, _sender: unknown, respond: (reply: unknown) => void): void => {
    const kind = kindOf(message);
    if (kind === 'refresh') refresh();
    const reply = answer(kind, read);
    if (reply) respond({ ...reply, protocol: PROTOCOL_VERSION });
  };
  browser.runtime.onMessage.addListener(onMessage);
  // Cut off by an update, the script may have no runtime left to remove its listener from.
  life.onEnd(() => browser.runtime?.onMessage?.removeListener(onMessage));
}

function answer(kind: unknown, read: Answers['read']): ReadReply | ReportReply | undefined {
  const url = new URL(location.href);
  if (kind === 'read-posting') return { outcome: read(), url: url.href };
  return kind === 'report' ? { report: buildReadingReport(document, url) } : undefined;
}

function kindOf(message: unknown): unknown {
  if (typeof message !== 'object' || message === null || !('protocol' in message) || !('kind' in message))
    return undefined;
  return message.protocol === PROTOCOL_VERSION ? message.kind : undefined;
}
