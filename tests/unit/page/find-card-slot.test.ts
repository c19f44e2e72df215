import { describe, expect, it } from 'vitest';
import { findCardSlot } from '../../../lib/page/find-card-slot';
import { readCards } from '../../../lib/page/read-cards';
import { findAdapter } from '../../../lib/page/read-posting';
import { listFixtures, openFixture } from './fixture-pages';
import { parseBody } from './parse-html';

const PLACE = { location: 'Reno, NV' };

describe('findCardSlot', () => {
  it.each([
    ['beside a logo', '<img><div id="text"><h3>Data Analyst</h3><p>Reno, NV</p></div>', PLACE, 'text'],
    ['by the company', '<i></i><div id="text"><h3>Data Analyst</h3>Larkfield</div>', { company: 'Larkfield' }, 'text'],
    ['of a title in pieces', '<div id="text"><h3>Data <b>Analyst</b></h3><p>Reno, NV</p></div>', PLACE, 'text'],
    ['where the words are others', '<p id="text">Analyst wanted</p>', PLACE, 'card'],
    ['of a title alone', '<p id="text">Data Analyst</p>', {}, 'card'],
  ])('is the smallest part with title and place: %s', (_what, html, card, id) => {
    const element = parseBody(`<div id="card">${html}</div>`).querySelector('#card');
    if (!element) throw new Error('no card');
    expect(findCardSlot({ card: { title: 'Data Analyst', ...card }, element }).id).toBe(id);
  });

  const LISTS = listFixtures().filter((name) => {
    const { page, url } = openFixture(name);
    return readCards(page, url).length > 1;
  });

  it.each(LISTS)('lies inside its own card: %s', (name) => {
    const { page, url } = openFixture(name);
    const cards = readCards(page, url);
    for (const each of cards) expect(each.element.contains(findCardSlot(each))).toBe(true);
  });

  it.each(LISTS)('reads only the cards that are wanted: %s', (name) => {
    const { page, url } = openFixture(name);
    const asked: Element[] = [];
    const isWanted = (element: Element) => asked.push(element) > 1;
    const read = findAdapter(page, url)?.readCards(page, url, isWanted) ?? [];
    expect(read.length).toBeGreaterThan(0);
    expect(read.map(({ element }) => element)).not.toContain(asked[0]);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
