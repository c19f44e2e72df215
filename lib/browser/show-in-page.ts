import type { Span } from '../analysis';
import { sendToTab } from './send';

/**
 * Scrolls the page of a posting to a place of its title or description and marks it for a moment. False where the tab
 * has no reader, shows another posting than the one with this address, or does not have the place in its text.
 */
export async function showInPage(
  posting: { readonly tabId: number; readonly url: string },
  span: Span,
): Promise<boolean> {
  const { start, end, field } = span;
  const reply = await sendToTab(posting.tabId, { kind: 'show-span', url: posting.url, start, end, field });
  return reply?.isShown ?? false;
}
