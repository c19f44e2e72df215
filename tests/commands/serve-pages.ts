import type { BrowserContext, Route } from '@playwright/test';

/** Pages by their whole address. */
export type ServedPages = ReadonlyMap<string, string>;

export type ServeOptions = {
  /** The page's content security policy; by default none of its scripts run. */
  readonly policy?: string;
  /** Told of every request that no page answers. */
  readonly onRefused?: (url: string) => void;
};

/** Answers the addresses of the pages with them and refuses everything else on the web: nothing leaves the machine. */
export async function servePages(
  context: BrowserContext,
  pages: ServedPages,
  options: ServeOptions = {},
): Promise<void> {
  const { policy = "script-src 'none'", onRefused } = options;
  await context.route(/^(?:https?|wss?):/, async (route: Route) => {
    const url = route.request().url();
    const body = route.request().isNavigationRequest() ? pages.get(url) : undefined;
    if (body !== undefined) {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
      await route.fulfill({ headers, body });
      return;
    }
    onRefused?.(url);
    await route.abort('blockedbyclient');
  });
}
