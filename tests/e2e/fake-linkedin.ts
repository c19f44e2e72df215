/**
 * A page that behaves like LinkedIn's classic job search: it changes the address first and the pane up to four seconds
 * later, writes the title anew, and wipes nodes that are not its own. It has the site's class names and no text of it.
 */
export type FakeJob = {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  /** Paragraphs. */
  readonly description: readonly string[];
  /** How long after the address the pane follows, in ms. */
  readonly delay: number;
};

/** The address at which the search opens with a job chosen. */
export function fakeSearchUrl(job: FakeJob): string {
  return `https://www.linkedin.com/jobs/search/?currentJobId=${job.id}&keywords=data`;
}

/** Its own script may run, and as on the real site no text may become markup. */
export const FAKE_POLICY = "script-src 'unsafe-inline'; require-trusted-types-for 'script'";

/** The page's HTML. */
export function buildFakeSearch(jobs: readonly FakeJob[]): string {
  const data = JSON.stringify(jobs).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>(3) Data jobs | LinkedIn</title>
<style>body { font: 16px sans-serif; display: flex; gap: 24px } li { cursor: pointer }</style></head>
<body class="ember-application">
<div class="scaffold-layout"><div class="scaffold-layout__list"><ul></ul></div>
<div class="scaffold-layout__detail"><div class="jobs-search__job-details--container"></div></div></div>
<script>(${runFakeSearch})(${data})</script>
</body></html>`;
}

// Runs in the page, so it may use nothing from outside itself.
function runFakeSearch(jobs: readonly FakeJob[]): void {
  const pane = document.querySelector('.jobs-search__job-details--container') as HTMLElement;
  const list = document.querySelector('ul') as HTMLElement;
  let turn = 0;

  function element(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }
  function buildTitle(job: FakeJob): HTMLElement {
    return element('h1', { class: 't-24' }, element('a', { href: `/jobs/view/${job.id}/` }, job.title));
  }
  function showPane(job: FakeJob): void {
    const top = 'job-details-jobs-unified-top-card__';
    const company = element('a', { href: '/company/invented/' }, job.company);
    const place = element('span', { class: 'tvm__text' }, job.location);
    pane.replaceChildren(
      element('div', { class: `${top}company-name` }, company),
      element('div', { class: `${top}job-title` }, buildTitle(job)),
      element('div', { class: `${top}primary-description-container` }, place),
      element('div', { id: 'job-details' }, ...job.description.map((text) => element('p', {}, text))),
    );
  }
  function rewriteTitle(job: FakeJob): void {
    pane.querySelector('h1')?.replaceWith(buildTitle(job));
  }
  function wipeForeignNodes(): void {
    for (const node of pane.querySelectorAll('*')) if (node.localName.includes('-')) node.remove();
  }
  function follow(job: FakeJob, delay: number): void {
    const mine = ++turn;
    const later = (time: number, work: () => void) => setTimeout(() => mine === turn && work(), time);
    later(delay, () => showPane(job));
    later(delay + 400, () => rewriteTitle(job));
    later(delay + 900, wipeForeignNodes);
  }
  function currentJob(): FakeJob | undefined {
    const id = new URL(location.href).searchParams.get('currentJobId');
    return jobs.find((job) => job.id === id);
  }
  function followAddress(): void {
    const job = currentJob();
    if (job) follow(job, job.delay);
  }
  for (const job of jobs) {
    const title = element('div', { class: 'artdeco-entity-lockup__title' }, element('strong', {}, job.title));
    const row = element('li', { 'data-occludable-job-id': job.id }, title);
    row.addEventListener('click', () => {
      history.pushState({}, '', `/jobs/search/?currentJobId=${job.id}&keywords=data`);
      followAddress();
    });
    list.append(row);
  }
  addEventListener('popstate', followAddress);
  const first = currentJob();
  if (first) follow(first, 0);
}
