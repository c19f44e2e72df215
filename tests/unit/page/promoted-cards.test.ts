import { describe, expect, it } from 'vitest';
import { isPromotion } from '../../../lib/page/pills';
import { readCards } from '../../../lib/page/read-cards';
import { parseDocument } from './parse-html';

type Layout = { readonly url: string; readonly build: (label: string) => string };

const LAYOUTS: Readonly<Record<string, Layout>> = {
  classic: {
    url: 'https://www.linkedin.com/jobs/search/?currentJobId=4410000001',
    build: (label) => `<div class="scaffold-layout__list"><ul><li data-occludable-job-id="4410000001">
      <div class="job-card-container" data-job-id="4410000001">
        <div class="artdeco-entity-lockup__title"><strong>Data Engineer</strong></div>
        <div class="artdeco-entity-lockup__subtitle">Larkfield</div>
        <ul class="job-card-list__footer-wrapper"><li class="k3f">${label}</li><li>Easy Apply</li></ul>
      </div></li></ul></div>`,
  },
  sdui: {
    url: 'https://www.linkedin.com/jobs/search-results/?currentJobId=4410000001',
    build: (label) => `<div componentkey="SearchResultsMainContent" data-testid="lazy-column">
      <div role="button" componentkey="job-card-component-ref-4410000001"><p>Data Engineer</p><p>Larkfield</p>
      <p>Austin, TX</p><p>${label} · Easy Apply</p></div></div>
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails"></div>`,
  },
};

function read({ url, build }: Layout, label: string) {
  const [found] = readCards(parseDocument(build(label), url), new URL(url));
  return found?.card;
}

describe.each(Object.entries(LAYOUTS))('%s', (_name, layout) => {
  it.each(['Promoted', 'Promoted by hirer', 'Gesponsert', 'Sponsorisé', 'Promocionado', 'プロモーション'])(
    'reads that a card is paid for: %s',
    (label) => {
      expect(read(layout, label)).toMatchObject({ id: '4410000001', isPromoted: true });
    },
  );

  it.each(['Viewed', 'Beworben', 'Promoted to the top of the team', '2 days ago', ''])('and not by %j', (label) => {
    expect(read(layout, label)?.title).toBe('Data Engineer');
    expect(read(layout, label)?.isPromoted).toBeUndefined();
  });
});

describe('Indeed', () => {
  const url = 'https://www.indeed.com/jobs?q=data';
  const readFirst = (link: string) => {
    const card = `<div class="tapItem"><h2><a class="jcs-JobTitle" ${link}><span title="Data Engineer">x</span></a></h2></div>`;
    const page = parseDocument(`<div id="mosaic-provider-jobcards"><ul><li>${card}</li></ul></div>`, url);
    return readCards(page, new URL(url))[0]?.card;
  };

  it.each([
    ['the id of its link', 'id="sj_d1c94e07a62b85f3" data-jk="d1c94e07a62b85f3" href="/rc/clk?jk=1"', true],
    ['the address of its link', 'id="x" data-jk="d1c94e07a62b85f3" href="/pagead/clk?jk=1"', true],
    ['neither', 'id="job_d1c94e07a62b85f3" data-jk="d1c94e07a62b85f3" href="/rc/clk?jk=1"', undefined],
  ])('tells a card that is paid for by %s', (_what, link, isPromoted) => {
    expect(readFirst(link)?.title).toBe('Data Engineer');
    expect(readFirst(link)?.isPromoted).toBe(isPromoted);
  });
});

describe('isPromotion', () => {
  it('takes no long text for a label, and no time for it', () => {
    expect(isPromotion(`Promoted by ${'x'.repeat(500)}`)).toBe(false);
    expect(isPromotion('by '.repeat(100_000))).toBe(false);
  });
});
