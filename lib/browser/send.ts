import { browser } from 'wxt/browser';
import { type ContentRequest, type PageRequest, PROTOCOL_VERSION, type Reply, type TabRequest } from './messages';

/** Asks the background; undefined when nobody answers or the answer is of another protocol version. */
export async function sendToBackground<Request extends ContentRequest | PageRequest>(
  request: Request,
): Promise<Reply<Request> | undefined> {
  return acceptReply(() => browser.runtime.sendMessage({ ...request, protocol: PROTOCOL_VERSION }));
}

/** Asks a tab's content script; undefined when there is none or it is of another version. */
export async function sendToTab<Request extends TabRequest>(
  tabId: number,
  request: Request,
): Promise<Reply<Request> | undefined> {
  return acceptReply(() => browser.tabs.sendMessage(tabId, { ...request, protocol: PROTOCOL_VERSION }, { frameId: 0 }));
}

/** The one boundary where an answer gets its type: both ends are ours and the version is checked. */
async function acceptReply<Answer>(ask: () => Promise<unknown>): Promise<Answer | undefined> {
  try {
    const reply = await ask();
    return hasProtocol(reply) ? (reply as Answer) : undefined;
  } catch {
    // Nobody listens: the tab has no content script, or the extension was updated under it, and then asking itself throws.
    return undefined;
  }
}

function hasProtocol(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'protocol' in reply && reply.protocol === PROTOCOL_VERSION;
}
