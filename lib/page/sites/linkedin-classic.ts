import type { RawCard } from '../../posting/raw-posting';
import { findCommonAncestor, findCompanyLink, findTextElement } from '../find-by-shape';
import {
  attempt,
  findAll,
  findFirst,
  findInAttribute,
  readAttribute,
  readFirstLine,
  readLine,
  readLines,
  readParts,
} from '../find-element';
import { findAge, isPay, isPromotion, type Pills, sortPills } from '../pills';
import type { FieldReadings } from '../read-fields';
import type { CardOnPage, SiteAdapter, WantCard } from '../site-adapter';
import { buildTextMap, readText, type TextMap } from '../text-map';
import { createLinkedInAdapter } from './linkedin-layout';
import { readTitleParts } from './linkedin-title';

// The logged-in pages built with Ember. Seen from 2024 to 2026-09; being replaced by the SDUI pages.
const ROOTS = [
  '.jobs-search__job-details--container', // the pane of searches and collections
  '.job-view-layout.jobs-details', // a posting's page of its own; either class alone matches twice
  '.job-view-layout',
  '.jobs-details',
];
const MARKERS = [
  ...ROOTS,
  '#job-details',
  '.scaffold-layout__list [data-occludable-job-id]',
  'body.ember-application .scaffold-layout',
];
const TOP_CARD = '.job-details-jobs-unified-top-card__';
const TITLE = [`${TOP_CARD}job-title h1`, 'h1.t-24', 'h1', `${TOP_CARD}job-title`];
const TITLE_LINK = `h1 a[href*="/jobs/view/"], ${TOP_CARD}job-title a[href*="/jobs/view/"]`;
const COMPANY = [`${TOP_CARD}company-name a`, `${TOP_CARD}company-name`];
// One element under two names; in 2024 it began with the company and had a third name.
const META = `${TOP_CARD}primary-description-container, ${TOP_CARD}tertiary-description-container, ${TOP_CARD}primary-description-without-tagline`;
const PILLS = ['.job-details-fit-level-preferences button strong', '.job-details-fit-level-preferences strong'];
const OLD_PILLS = `${TOP_CARD}job-insight, .job-details-preferences-and-skills__pill`; // until 2025
const DESCRIPTION = ['#job-details', '.jobs-box__html-content', '.jobs-description__content'];
const CARD = 'li[data-occludable-job-id], div.job-card-container[data-job-id]';

// Whatever its classes, the line at a card's end is a list of short labels.
const FOOTER = 'li, .job-card-container__footer-item';

const VERIFIED = /\s+with verification$/i;

// Title and description have kept their element and id when all classes changed.
function findRoot(page: ParentNode): Element | undefined {
  const named = findFirst(page, ROOTS);
  const [title, description] = named ? [] : [page.querySelector('h1'), page.querySelector('#job-details')];
  return named ?? (title && description ? findCommonAncestor([title, description]) : undefined);
}

/** The id that the pane's title links to, else its Easy Apply button's; a page of its own has neither or the button. */
function findShownId(root: ParentNode): string | undefined {
  return (
    findInAttribute(root, TITLE_LINK, 'href', /\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})/) ??
    findInAttribute(root, '.jobs-apply-button[data-job-id]', 'data-job-id', /^(\d{6,})$/)
  );
}

function findTitle(root: ParentNode): Element | undefined {
  return findFirst(root, TITLE);
}

// In 2024 the line under the title began with the company and had the place in the open, not in an element.
function readOpenMeta(root: ParentNode): readonly string[] {
  if (findFirst(root, COMPANY)) return [];
  const open = readLine(findFirst(root, [META]), (element) => element.matches('.tvm__text'));
  const parts = (open ?? '').split('·').map((part) => part.trim());
  return parts.filter(Boolean).length > 1 ? parts : [];
}

function readCompany(root: ParentNode): string | undefined {
  const linked = () => readLine(findFirst(root, [META])?.querySelector('a[href*="/company/"]'));
  return readFirstLine(root, COMPANY) ?? linked() ?? readOpenMeta(root)[0];
}

/** The pane begins with the company; where it has no page of its own, that is all that tells it without its class. */
function readFirstText(root: Element): string | undefined {
  const first = findTextElement(root);
  return first?.closest('h1') ? undefined : readLine(first);
}

function readLocation(root: ParentNode): string | undefined {
  const meta = findFirst(root, [META]);
  const inParts = () => meta && readLines(meta, '.tvm__text').find((line) => line !== '·');
  const shown = () => inParts() ?? readLine(meta)?.split(/\s*·\s*/)[0];
  return readOpenMeta(root)[1] ?? shown();
}

// After the place come the age and the number of applicants.
function readAge(root: ParentNode): string | undefined {
  const place = readLocation(root);
  const lines = findAll(root, META).flatMap((meta) => findAll(meta, '.tvm__text').map((part) => readLine(part)));
  const parts = lines.filter((line): line is string => line !== undefined && line !== place && line !== '·');
  return findAge([place ?? '', ...parts]);
}

/** The labels under the title; where their words are unknown, their order tells: pay, workplace, employment. */
function readPills(root: ParentNode): Pills {
  const lines = PILLS.map((selector) => readLines(root, selector)).find((found) => found.length > 0) ?? [];
  const sorted = sortPills(lines);
  const unpaid = lines.filter((line) => !isPay(line));
  const isPair = unpaid.length === 2;
  return {
    salary: sorted.salary,
    workplace: sorted.workplace ?? (isPair && unpaid[0] !== sorted.employment ? unpaid[0] : undefined),
    employment: sorted.employment ?? (isPair && unpaid[1] !== sorted.workplace ? unpaid[1] : undefined),
  };
}

function readOldPills(root: ParentNode): Pills {
  const lines = findAll(root, OLD_PILLS).flatMap((pill) => [...readParts(pill, 'span'), readLine(pill) ?? '']);
  return sortPills(lines.flatMap((line) => line.split(/\s*·\s*/)));
}

/** True when nothing stands before the heading; a text that cannot be seen is no hindrance, and costs a reading. */
function isLeading(heading: Element, element: Element): boolean {
  for (let part: Node = heading; part !== element && part.parentNode; part = part.parentNode) {
    for (let before = part.previousSibling; before; before = before.previousSibling) {
      if (before.textContent?.trim()) return readText(element).startsWith(`${readLine(heading)}\n`);
    }
  }
  return true;
}

/** The description without the site's heading "About the job", in whatever language that is. */
function mapDescription(root: ParentNode): TextMap | undefined {
  const element = findFirst(root, DESCRIPTION);
  const heading = element?.querySelector('h2');
  const skipped = element && heading && isLeading(heading, element) ? heading : undefined;
  return element && buildTextMap(element, (inner) => inner === skipped);
}

function readFields(root: Element, page: ParentNode): FieldReadings {
  const pills = attempt(() => readPills(root));
  const oldPills = attempt(() => readOldPills(root));
  const company = attempt(() => readCompany(root));
  return {
    title: [
      ['structure', () => readLine(findTitle(root))?.replace(VERIFIED, '')],
      ['document-title', () => readTitleParts(page, company)?.title],
    ],
    company: [
      ['structure', () => company],
      ['text', () => readLine(findCompanyLink(root, findFirst(root, DESCRIPTION)))],
      ['document-title', () => readTitleParts(page, undefined)?.company],
      ['text', () => readFirstText(root)],
    ],
    location: [['structure', () => readLocation(root)]],
    workplace: [
      ['structure', () => pills?.workplace],
      ['text', () => oldPills?.workplace],
    ],
    employmentType: [
      ['structure', () => pills?.employment],
      ['text', () => oldPills?.employment],
    ],
    salary: [
      ['structure', () => pills?.salary],
      ['text', () => oldPills?.salary],
    ],
    datePosted: [['text', () => readAge(root)]],
    description: [['structure', () => mapDescription(root)?.text]],
  };
}

function readCard(element: Element): RawCard | undefined {
  const link = element.querySelector('a.job-card-container__link, a[href*="/jobs/view/"]');
  // The text holds the title twice, once for screen readers and with the verification.
  const shown = readFirstLine(element, ['.artdeco-entity-lockup__title strong', '.artdeco-entity-lockup__title']);
  const title = (shown ?? readAttribute(link, 'aria-label') ?? readLine(link))?.replace(VERIFIED, '');
  if (!title) return undefined;
  const isPromoted = readLines(element, FOOTER).some(isPromotion) || undefined;
  return {
    id: readAttribute(element, 'data-occludable-job-id') ?? readAttribute(element, 'data-job-id'),
    title,
    company: readFirstLine(element, ['.artdeco-entity-lockup__subtitle']),
    location: readFirstLine(element, ['.artdeco-entity-lockup__caption']),
    salaryText: findAll(element, '.artdeco-entity-lockup__metadata')
      .map((metadata) => readLine(metadata))
      .find((line) => line && isPay(line)),
    ...(isPromoted && { isPromoted }),
  };
}

/** Painted rows only: the others are empty until they are scrolled to. */
function readCards(page: ParentNode, _url: URL, isWanted?: WantCard): readonly CardOnPage[] {
  // A painted row holds an element with the same id.
  const rows = findAll(page, CARD).filter((row) => !row.parentElement?.closest(CARD));
  return rows.flatMap((element) => {
    const card = isWanted?.(element) === false ? undefined : readCard(element);
    return card ? [{ card, element }] : [];
  });
}

/** LinkedIn's logged-in pages of the Ember kind: searches, collections and a posting's page of its own. */
export const linkedinClassic: SiteAdapter = createLinkedInAdapter({
  layout: 'linkedin-classic',
  markers: MARKERS,
  findRoot,
  findShownId,
  findTitle,
  mapDescription,
  readFields,
  readCards,
});
