import { type FakeJob, type FakeLayout, make, makeParagraphs } from './fake-layout';

const TOP = 'job-details-jobs-unified-top-card__';

function findCurrentJob(url: URL): string | undefined {
  return url.searchParams.get('currentJobId') ?? undefined;
}

function linkCompany({ company }: FakeJob): HTMLElement {
  return make('a', { href: '/company/invented/' }, company);
}

/** LinkedIn's older search, in which rows are filled and emptied while the list is scrolled. */
export const classicLayout: FakeLayout = {
  bodyClass: 'ember-application',
  formatAddress: (id) => `/jobs/search/?currentJobId=${id}&keywords=data`,
  findId: findCurrentJob,
  buildFrame: () => {
    const list = make('ul');
    const pane = make('div', { class: 'jobs-search__job-details--container' });
    const scroller = make('div', { class: 'scaffold-layout__list' }, list);
    const detail = make('div', { class: 'scaffold-layout__detail' }, pane);
    return { page: make('div', { class: 'scaffold-layout' }, scroller, detail), list, pane };
  },
  buildRow: ({ id }) => make('li', { 'data-occludable-job-id': id }, document.createComment('')),
  buildCard: (job) => [
    make(
      'div',
      { class: 'job-card-container', 'data-job-id': job.id },
      make('div', { class: 'artdeco-entity-lockup__title' }, make('strong', {}, job.title)),
      make('div', { class: 'artdeco-entity-lockup__subtitle' }, job.company),
      make('div', { class: 'artdeco-entity-lockup__caption' }, job.location),
    ),
  ],
  buildTitle: (job) => make('h1', { class: 't-24' }, make('a', { href: `/jobs/view/${job.id}/` }, job.title)),
  buildTop: (job) => [
    make('div', { class: `${TOP}company-name` }, linkCompany(job)),
    make('div', { class: `${TOP}job-title` }, classicLayout.buildTitle(job)),
    make('div', { class: `${TOP}primary-description-container` }, make('span', { class: 'tvm__text' }, job.location)),
    make('div', { class: 'job-details-fit-level-preferences' }, make('button', {}, make('strong', {}, job.pay))),
  ],
  buildText: (job) => [make('div', { id: 'job-details' }, make('h2', {}, 'About the job'), ...makeParagraphs(job))],
  hydrate: () => undefined,
};

function makeKeyed(job: FakeJob, part: string, ...children: Node[]): HTMLElement {
  const key = `JobDetails_${part}_${job.id}`;
  return make('div', { componentkey: key, id: key }, ...children);
}

/** LinkedIn's newer search, drawn as the server says; every class of it is hashed, so there is none here. */
export const sduiLayout: FakeLayout = {
  bodyClass: '',
  formatAddress: (id) => `/jobs/search-results/?currentJobId=${id}&keywords=data`,
  findId: findCurrentJob,
  buildFrame: () => {
    const list = make('div', { componentkey: 'SearchResultsMainContent', 'data-testid': 'lazy-column' });
    const pane = make('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails' });
    return { page: make('main', { id: 'workspace' }, list, pane), list, pane };
  },
  buildRow: ({ id }) => make('div', { componentkey: `job-card-component-ref-${id}`, role: 'button' }),
  buildCard: (job) => [
    make('p', {}, job.title),
    make('div', {}, make('p', {}, job.company)),
    make('p', {}, job.location),
  ],
  buildTitle: (job) => make('p', {}, make('a', { href: `/jobs/view/${job.id}/` }, job.title)),
  buildTop: (job) => [
    make('p', {}, linkCompany(job)),
    make('div', {}, sduiLayout.buildTitle(job)),
    make('p', {}, make('span', {}, job.location), ' · ', make('span', {}, '2 days ago')),
    make('div', {}, make('button', {}, make('span', {}, job.pay)), make('button', {}, make('span', {}, 'Full-time'))),
  ],
  buildText: (job) => {
    const box = make('div', { 'data-testid': 'expandable-text-box' }, ...makeParagraphs(job));
    return [makeKeyed(job, 'AboutTheJob', make('h2', {}, 'About the job'), box)];
  },
  hydrate: () => {
    document.querySelector('#rehydrate-data')?.remove();
    document.body.setAttribute('data-rehydrated', 'true');
  },
};
