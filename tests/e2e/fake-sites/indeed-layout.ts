import { type FakeJob, type FakeLayout, make, makeParagraphs } from './fake-layout';

/** The key of the card that no person can see. */
export const DECOY_KEY = '0f1e2d3c4b5a6978';

function linkTitle({ id, title }: FakeJob): HTMLElement {
  const link = { class: 'jcs-JobTitle', id: `job_${id}`, 'data-jk': id, role: 'button' };
  return make('h2', { class: 'jobTitle' }, make('a', link, make('span', { title }, title)));
}

function buildCard(job: FakeJob): HTMLElement {
  return make(
    'div',
    { class: `cardOutline tapItem result job_${job.id}` },
    linkTitle(job),
    make('span', { 'data-testid': 'company-name' }, job.company),
    make('div', { 'data-testid': 'text-location' }, job.location),
  );
}

/** A card like the others that only a program would find: Indeed puts one into every list of 2026. */
function buildDecoy(): HTMLElement {
  const job = {
    id: DECOY_KEY,
    title: 'Data Engineer',
    company: 'Nobody',
    location: 'Nowhere',
    pay: '',
    description: [],
  };
  const card = buildCard(job);
  card.setAttribute('aria-hidden', 'true');
  card.setAttribute('tabindex', '-1');
  return make('li', {}, card);
}

/** Indeed's search with the posting in a pane beside it. */
export const indeedLayout: FakeLayout = {
  bodyClass: 'is-desktop',
  formatAddress: (id) => `/jobs?q=data&l=Denver&vjk=${id}`,
  findId: (url) => url.searchParams.get('vjk') ?? undefined,
  buildFrame: () => {
    const list = make('ul', {}, buildDecoy());
    const provider = make('div', { id: 'mosaic-provider-jobcards' }, list);
    const pane = make('div', { class: 'jobsearch-JobComponent' });
    const wrapper = make('div', { id: 'jobsearch-ViewjobPaneWrapper' }, pane);
    return { page: make('main', {}, make('h1', {}, 'data jobs in Denver'), provider, wrapper), list, pane };
  },
  buildRow: () => make('li'),
  buildCard: (job) => [buildCard(job)],
  buildTitle: (job) => {
    const suffix = make('span', {}, ' - job post');
    return make('h2', { 'data-testid': 'jobsearch-JobInfoHeader-title' }, make('span', {}, job.title, suffix));
  },
  buildTop: (job) => [
    make('div', {}, indeedLayout.buildTitle(job)),
    make('div', { 'data-testid': 'inlineHeader-companyName' }, job.company),
    make('div', { 'data-testid': 'inlineHeader-companyLocation' }, make('div', {}, job.location)),
    make('div', { id: 'salaryInfoAndJobType' }, make('span', {}, job.pay), make('span', {}, ' - Full-time')),
    make('span', { class: 'indeed-apply-widget', 'data-indeed-apply-jk': job.id }),
  ],
  buildText: (job) => [make('div', { id: 'jobDescriptionText' }, ...makeParagraphs(job))],
  hydrate: ({ page }) => page.querySelector('#mosaic-provider-jobcards')?.classList.add('mosaic-provider-hydrated'),
};
