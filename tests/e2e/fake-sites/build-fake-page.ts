import { bundleForPage } from '../bundle-for-page';
import type { FakeJob } from './fake-layout';

/** The site's own script may run, and as on the real sites no text may become markup. */
export const FAKE_POLICY = "script-src 'unsafe-inline'; require-trusted-types-for 'script'";

export type FakePageRequest = {
  readonly jobs: readonly FakeJob[];
  /** A name of `start-in-page.ts`. */
  readonly layout: string;
  /** How long the page is as the server sent it, in ms. */
  readonly hydrateAfter?: number;
  /** How many postings stand in one list; the others come with the lists after it. All in one where undefined. */
  readonly perList?: number;
};

/** The HTML of a fake site's page. */
export async function buildFakePage(request: FakePageRequest): Promise<string> {
  const { jobs, layout, hydrateAfter = 0, perList = jobs.length } = request;
  const site = await bundleForPage('tests/e2e/fake-sites/start-in-page.ts', 'fakeSiteCode');
  const [data, name] = [jobs, layout].map((value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>(3) Data jobs | LinkedIn</title><link rel="icon" href="data:,">
<style>#root > * { display: flex; gap: 24px; font: 16px sans-serif } li { cursor: pointer }</style></head>
<body><div id="root"></div><script id="rehydrate-data" type="application/json">{}</script>
<script>${site.replaceAll('</script', '<\\/script')};fakeSiteCode.start(${data}, ${name}, ${hydrateAfter}, ${perList});</script>
</body></html>`;
}
