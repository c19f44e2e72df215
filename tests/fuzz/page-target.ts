import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { findCardSlot } from '../../lib/page/find-card-slot';
import { attempt } from '../../lib/page/find-element';
import { readAnyPage } from '../../lib/page/read-any-page';
import { readCards } from '../../lib/page/read-cards';
import { findAdapter, readPosting } from '../../lib/page/read-posting';
import { findDomRanges, isTextMapCurrent, type TextMap } from '../../lib/page/text-map';
import { parsePage } from '../commands/parse-page';
import { inRoot } from '../commands/paths';
import { readPage } from '../commands/samples';
import {
  type Check,
  createInputRandom,
  type FuzzTarget,
  type OpenTarget,
  type Prepared,
  pick,
  type Random,
} from './fuzz-target';
import { readTextStock } from './make-text';
import { mutatePage } from './mutate-page';
import { mutateText } from './mutate-text';
import { cardForm, expectInside, postingForm } from './result-forms';
import { takeSwallowed } from './swallowed';

/** Of so many pages the first is spoiled as a text and parsed; each other is the one before with further changes. */
const CHAIN = 10;

const ADDRESSES = [
  'https://www.linkedin.com/jobs/view/4400000001/',
  'https://www.linkedin.com/jobs/search/?currentJobId=4400000001',
  'https://www.indeed.com/viewjob?jk=0123456789abcdef',
  'https://de.indeed.com/jobs?q=data&vjk=0123456789abcdef',
  'https://careers.example.org/jobs/1',
];

type Source = { readonly html: string; readonly url: URL };
type Open = { readonly at: number; readonly page: Document; readonly url: URL };

const inert = new JSDOM('').window;

function parseInert(html: string): Document {
  return new inert.DOMParser().parseFromString(html, 'text/html');
}

function readSources(): Source[] {
  const names = readdirSync(inRoot('tests/fixtures/pages')).flatMap((file) => /^(.+)\.html$/.exec(file)?.[1] ?? []);
  return names.sort().map((name) => {
    const { html, url } = readPage(name);
    return { html, url: new URL(url) };
  });
}

/** Reads a page as the content script does. */
function readWhole(page: Document, url: URL): Check {
  takeSwallowed();
  const { posting } = readPosting(page, url);
  const cards = readCards(page, url);
  const adapter = findAdapter(page, url);
  adapter?.findAnchor(page, url);
  adapter?.isSettled(page);
  const map = posting && adapter?.mapDescription(page, url);
  const other = posting ?? readAnyPage(page, url, { parseHtml: parseInert, selection: readTitle(page) }).posting;
  const [thrown] = takeSwallowed();
  return () => {
    if (thrown) throw thrown;
    if (map) checkMap(map, posting.description);
    if (other) postingForm.parse(other);
    for (const { card } of cards) cardForm.parse(card);
    const slots = cards.map(findCardSlot);
    if (slots.some((slot, at) => !cards[at]?.element.contains(slot))) throw new Error('a slot outside of its card');
  };
}

/** The page's title over and over, as what is selected on it. */
function readTitle(page: Document): string {
  return (page.querySelector('title')?.textContent ?? '').repeat(20);
}

function checkMap(map: TextMap, text: string): void {
  if (map.text !== text) throw new Error('the map is of another text than the description');
  expectInside(map.text, map.runs);
  if (!isTextMapCurrent(map)) throw new Error('the map is not of the page it was made of');
  const middle = text.length >> 1;
  for (const { node, startOffset, endOffset } of findDomRanges(map, middle, middle + 50)) {
    expectInside(node.data, [{ start: startOffset, end: endOffset }]);
  }
}

/** Turns HTML into a document. */
type Parse = (html: string, url: URL) => Document;

function openPage(
  random: Random,
  sources: readonly Source[],
  stock: readonly string[],
  parse: Parse,
): Omit<Open, 'at'> {
  const source = pick(random, sources);
  const url = random() < 0.9 ? source.url : new URL(pick(random, ADDRESSES));
  const html = mutateText(random, source.html, stock);
  return { page: attempt(() => parse(html, url)) ?? parse(source.html, url), url };
}

function pageTarget(shape: Pick<FuzzTarget, 'name' | 'what' | 'inputs' | 'short'>, parse: Parse): FuzzTarget {
  return { ...shape, bound: 100, open: async () => openTarget(shape.name, parse) };
}

/** Throws where `attempt` would keep to itself what is thrown. */
function expectHeard(): void {
  const page = parseFast('');
  page.querySelector = () => {
    throw new Error('to be heard');
  };
  readPosting(page, new URL(ADDRESSES[0] ?? ''));
  if (takeSwallowed().length === 0) throw new Error('what readings throw is not heard');
}

function openTarget(name: string, parse: Parse): OpenTarget {
  expectHeard();
  const [sources, { lines }] = [readSources(), readTextStock()];
  let open: Open | undefined;
  const step = (at: number, seed: number): Open => {
    const random = createInputRandom(seed, name, at);
    const isFirst = !open || at % CHAIN === 0;
    const { page, url } = isFirst ? openPage(random, sources, lines, parse) : (open as Open);
    // On some spoiled styles jsdom itself throws.
    if (!isFirst) attempt(() => mutatePage(random, page, lines));
    open = { at, page, url };
    return open;
  };
  const prepare = (at: number, seed: number): Prepared => {
    // From the beginning of the chain, unless the last page was the one before.
    const first = open?.at === at - 1 && at % CHAIN !== 0 ? at : at - (at % CHAIN);
    for (let each = first; each < at; each += 1) step(each, seed);
    const { page, url } = step(at, seed);
    const print = () => `<!-- ${url.href} -->\n${page.documentElement?.outerHTML}`;
    return { read: () => readWhole(page, url), print, ending: 'html' };
  };
  return { prepare };
}

/** Parsed documents that are spoiled in their text and then in their tree. The parser that is true to browsers is slow. */
export const PAGE_TARGETS: readonly FuzzTarget[] = [
  pageTarget({ name: 'page', what: 'Pages through the reader', inputs: 98_000, short: 200 }, parseFast),
  pageTarget({ name: 'page-jsdom', what: 'Pages as browsers parse them', inputs: 2_000, short: 30 }, parsePage),
];

function parseFast(html: string): Document {
  return parseHTML(html).document;
}
