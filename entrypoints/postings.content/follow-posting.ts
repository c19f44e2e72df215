import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { PROTOCOL_VERSION, type ReadReply } from '../../lib/browser/messages';
import { sendToBackground } from '../../lib/browser/send';
import { findAdapter, readPosting } from '../../lib/page/read-posting';
import type { RawPosting, ReadOutcome } from '../../lib/posting/raw-posting';
import { PostingChip } from './posting-chip';
import { watchPage } from './watch-page';

/** A page that never says it has settled gets its chip after this long all the same, in ms. */
const SETTLE_LIMIT = 3000;

/** Keeps one chip beside the open posting for as long as the script lives. */
export function followPosting(ctx: ContentScriptContext): void {
  const startedAt = performance.now();
  const chip = new PostingChip(document, () => void sendToBackground({ kind: 'open-panel' }));
  let shownKey: string | undefined;
  let seq = 0;

  const forget = () => {
    seq++;
    shownKey = undefined;
    chip.remove();
  };
  const update = async () => {
    const { posting } = read();
    const key = posting && keyOf(posting);
    if (key !== undefined && key === shownKey) return place();
    const hadPosting = shownKey !== undefined;
    forget();
    if (!posting) return void (hadPosting && sendToBackground({ kind: 'no-posting' }));
    shownKey = key;
    const asked = ++seq;
    const reply = await sendToBackground({ kind: 'mark-posting', seq: asked, posting });
    // The posting may have changed while the background was at work: a late answer is no answer.
    if (!ctx.isValid || asked !== seq || reply?.seq !== asked || reply.url !== posting.url) return;
    chip.set(reply.mark);
    place();
  };
  const place = () => {
    const url = new URL(location.href);
    const adapter = findAdapter(document, url);
    const hasSettled = performance.now() - startedAt > SETTLE_LIMIT || adapter?.isSettled(document);
    if (!hasSettled) return page.check();
    const anchor = adapter?.findAnchor(document, url);
    if (anchor) chip.place(anchor.after);
  };
  const page = watchPage(ctx, {
    update: () => void update(),
    // Told before the browser paints: a chip of the posting before must not be seen beside the next.
    addressChanged: () => !isSamePosting(shownKey) && forget(),
    mutated: () => chip.isStale() && forget(),
    isOwn: (node) => chip.isOwn(node),
  });
  answerExtension(ctx, () => {
    forget();
    page.check();
  });
  ctx.onInvalidated(forget);
}

function read(): ReadOutcome {
  return readPosting(document, new URL(location.href));
}

/** Tells two postings apart, and two states of one whose text is still growing. */
function keyOf({ url, sourceId, title, description }: RawPosting): string {
  return [sourceId ?? url, title, description.length].join('\n');
}

function isSamePosting(key: string | undefined): boolean {
  const id = findAdapter(document, new URL(location.href))?.findPostingId(new URL(location.href));
  return id !== undefined && key?.split('\n')[0] === id;
}

/** The popup reads the page through this script; a saved resume asks for a new mark. */
function answerExtension(ctx: ContentScriptContext, refresh: () => void): void {
  const onMessage = (
    message: { kind?: string; protocol?: number },
    _sender: unknown,
    respond: (reply: unknown) => void,
  ) => {
    if (message?.protocol !== PROTOCOL_VERSION) return;
    if (message.kind === 'refresh') refresh();
    if (message.kind !== 'read-posting') return;
    const reply: ReadReply = { outcome: read(), url: location.href };
    respond({ ...reply, protocol: PROTOCOL_VERSION });
  };
  browser.runtime.onMessage.addListener(onMessage);
  ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(onMessage));
}
