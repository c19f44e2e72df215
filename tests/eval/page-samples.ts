import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { RawCard, RawPosting } from '../../lib/posting/raw-posting';
import { inRoot } from '../commands/paths';

/** What was read from a page. */
export type PageReading = { readonly posting?: RawPosting; readonly cards: readonly RawCard[] };

/** One thing that must be read. */
export type Check = {
  readonly part: 'posting' | 'cards';
  readonly field: string;
  readonly isRight: (reading: PageReading) => boolean;
};

/** A page with everything that must be read from it. */
export type PageSample = {
  readonly name: string;
  readonly layout: string;
  readonly url: URL;
  readonly html: string;
  readonly hasPosting: boolean;
  readonly checks: readonly Check[];
};

type Fixture = {
  readonly url: string;
  readonly layout?: string;
  readonly posting?: Readonly<Record<string, string>>;
  readonly jsonLd?: Readonly<Record<string, string>>;
  readonly cards: readonly RawCard[];
};

type RealPage = {
  readonly file: string;
  readonly kind: string;
  readonly url: string;
  readonly noPosting: boolean;
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
  readonly salary?: { readonly min: number; readonly max: number };
  readonly descLen?: number;
  readonly descHead?: string;
  readonly descTail?: string;
  readonly cards: readonly RawCard[];
};

const FIXTURES = inRoot('tests/fixtures/pages');
const REAL_PAGES = inRoot('../shared/pages');
const REAL_FIELDS = ['title', 'company', 'location'] as const;
const CARD_FIELDS = ['id', 'title', 'company', 'location', 'salaryText'] as const;

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8')) as Content;
}

function squeeze(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, '');
}

/** A card is found by its id, one without by its title. */
function checkCards(cards: readonly RawCard[]): Check[] {
  return cards.flatMap((card) => {
    const find = ({ cards: read }: PageReading) =>
      read.find(({ id, title }) => (card.id ? id === card.id : squeeze(title) === squeeze(card.title)));
    return CARD_FIELDS.filter((field) => card[field] !== undefined).map((field) => ({
      part: 'cards' as const,
      field,
      isRight: (reading: PageReading) => squeeze(find(reading)?.[field]) === squeeze(card[field]),
    }));
  });
}

function checkPosting(field: string, isRight: (posting: RawPosting) => boolean): Check {
  return { part: 'posting', field, isRight: ({ posting }) => posting !== undefined && isRight(posting) };
}

function getField(posting: RawPosting, field: string): unknown {
  return Object.entries(posting).find(([name]) => name === field)?.[1];
}

/** The pages of `tests/fixtures/pages`, every field to the letter. */
export function readFixtureSamples(): PageSample[] {
  const files = readdirSync(FIXTURES).filter((file) => file.endsWith('.json'));
  return files.map((file) => {
    const { url, layout, posting, jsonLd, cards } = readJson<Fixture>(`${FIXTURES}/${file}`);
    const expected = Object.entries(posting ?? jsonLd ?? {});
    return {
      name: file.replace(/\.json$/, ''),
      layout: layout ?? (jsonLd ? 'json-ld' : 'none'),
      url: new URL(url),
      html: readFileSync(`${FIXTURES}/${file.replace(/json$/, 'html')}`, 'utf8'),
      hasPosting: expected.length > 0,
      checks: [
        ...expected.map(([field, text]) => checkPosting(field, (read) => getField(read, field) === text)),
        ...checkCards(cards),
      ],
    };
  });
}

function isDescriptionRight({ description }: RawPosting, { descHead, descTail, descLen = 0 }: RealPage): boolean {
  const text = squeeze(description) ?? '';
  const isWhole = [descHead, descTail].every((part) => text.includes(squeeze(part) ?? ''));
  return isWhole && description.length <= 1.15 * descLen;
}

function isSalaryRight({ salaryText }: RawPosting, { min, max }: NonNullable<RealPage['salary']>): boolean {
  const figures = salaryText?.replaceAll(',', '').match(/\d+(?:\.\d+)?/g);
  return figures?.map(Number).join() === [min, max].join();
}

function checkReal(real: RealPage): Check[] {
  const { salary } = real;
  return [
    ...REAL_FIELDS.filter((field) => real[field] !== undefined).map((field) =>
      checkPosting(field, (read) => squeeze(read[field]) === squeeze(real[field])),
    ),
    ...(salary ? [checkPosting('salaryText', (read) => isSalaryRight(read, salary))] : []),
    checkPosting('description', (read) => isDescriptionRight(read, real)),
  ];
}

/** The saved pages beside the checkout, white space apart; none where there is no such folder. */
export function readRealSamples(): PageSample[] {
  if (!existsSync(`${REAL_PAGES}/expected.json`)) return [];
  return readJson<RealPage[]>(`${REAL_PAGES}/expected.json`).map((real) => ({
    name: real.file.replace(/\.html$/, ''),
    layout: `real ${real.kind}`,
    url: new URL(real.url),
    html: readFileSync(`${REAL_PAGES}/${real.file}`, 'utf8'),
    hasPosting: !real.noPosting,
    checks: [...(real.noPosting ? [] : checkReal(real)), ...checkCards(real.cards)],
  }));
}
