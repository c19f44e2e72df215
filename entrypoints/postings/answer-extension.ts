import { browser } from 'wxt/browser';
import { PROTOCOL_VERSION, type ReadReply, type ReportReply } from '../../lib/browser/messages';
import { buildReadingReport } from '../../lib/page/build-reading-report';
import { readPosting } from '../../lib/page/read-posting';
import type { ScriptLife } from './script-life';

/** Reads the page for the popup, and asks for a new mark once the resume is another. */
export function answerExtension(life: ScriptLife, refresh: () => void): void {
  const onMessage = (message: unknown, _sender: unknown, respond: (reply: unknown) => void): void => {
    const kind = kindOf(message);
    if (kind === 'refresh') refresh();
    const reply = answer(kind);
    if (reply) respond({ ...reply, protocol: PROTOCOL_VERSION });
  };
  browser.runtime.onMessage.addListener(onMessage);
  // Cut off by an update, the script may have no runtime left to remove its listener from.
  life.onEnd(() => browser.runtime?.onMessage?.removeListener(onMessage));
}

function answer(kind: unknown): ReadReply | ReportReply | undefined {
  const url = new URL(location.href);
  if (kind === 'read-posting') return { outcome: readPosting(document, url), url: url.href };
  return kind === 'report' ? { report: buildReadingReport(document, url) } : undefined;
}

function kindOf(message: unknown): unknown {
  if (typeof message !== 'object' || message === null || !('protocol' in message) || !('kind' in message))
    return undefined;
  return message.protocol === PROTOCOL_VERSION ? message.kind : undefined;
}
