import type { FakeJob } from './fake-layout';
import { FakeSite } from './fake-site';
import { indeedLayout } from './indeed-layout';
import { classicLayout, sduiLayout } from './linkedin-layouts';

declare global {
  /** The fake site of the page, for tests to move. */
  var fakeSite: FakeSite;
}

/** Starts the site in its page, with lists of so many postings; called by the page itself. */
export function start(jobs: readonly FakeJob[], layout: string, hydrateAfter: number, perList: number): void {
  const layouts = { classic: classicLayout, sdui: sduiLayout, indeed: indeedLayout };
  globalThis.fakeSite = new FakeSite(layouts, jobs, perList);
  globalThis.fakeSite.open(layout, hydrateAfter);
}
