import { browser } from 'wxt/browser';
import type { Span } from '../../lib/analysis';
import {
  PROTOCOL_VERSION,
  type ReadReply,
  type ReportReply,
  type ShowSpanReply,
  type TabRequest,
} from '../../lib/browser/messages';
import { endListening } from '../../lib/browser/watch-stored';
import { buildReadingReport } from '../../lib/page/build-reading-report';
import type { ReadOutcome } from '../../lib/posting/raw-posting';
import type { ScriptLife } from './script-life';

/** What the script can do for the extension. */
export type Answers = {
  readonly read: () => ReadOutcome;
  /** The resume is another. */
  readonly refresh: () => void;
  readonly toggleHighlights: () => void;
  readonly showSpan: (url: string, span: Span) => boolean;
};

type AnyReply = ReadReply | ReportReply | ShowSpanReply;

/** Reads the page for the popup, shows places in it, and does what keys and a changed resume ask for. */
export function answerExtension(life: ScriptLife, answers: Answers): void {
  const onMessage = (message: unknown, _sender: unknown, respond: (reply: unknown) => void): void => {
    const reply = isRequest(message) ? answer(message, answers) : undefined;
    if (reply) respond({ ...reply, protocol: PROTOCOL_VERSION });
  };
  browser.runtime.onMessage.addListener(onMessage);
  life.onEnd(() => endListening(() => browser.runtime.onMessage.removeListener(onMessage)));
}

function answer(request: TabRequest, { read, refresh, toggleHighlights, showSpan }: Answers): AnyReply | undefined {
  const url = new URL(location.href);
  switch (request.kind) {
    case 'read-posting':
      return { outcome: read(), url: url.href };
    case 'report':
      return { report: buildReadingReport(document, url) };
    case 'show-span':
      return { isShown: showSpan(request.url, request) };
    case 'toggle-highlights':
      toggleHighlights();
      return undefined;
    case 'refresh':
      refresh();
      return undefined;
  }
}

/** Only the extension itself can send to this script, so the version tells the rest of the form. */
function isRequest(message: unknown): message is TabRequest {
  if (typeof message !== 'object' || message === null || !('protocol' in message)) return false;
  return message.protocol === PROTOCOL_VERSION && 'kind' in message;
}
