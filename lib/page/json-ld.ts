import type { PostingField } from '../posting/raw-posting';
import { attempt, findAll } from './find-element';
import { readText } from './text-map';

/** Makes a document of HTML without running or loading anything, as `DOMParser` does. */
export type ParseHtml = (html: string) => Document;

/**
 * A schema.org JobPosting as strings, by field; one that is missing or of an odd type is undefined. The date is as
 * published, by the standard in ISO form.
 */
export type JsonLdPosting = Readonly<Partial<Record<PostingField, string>>>;

type JsonObject = Readonly<Record<string, unknown>>;

// The largest JobPosting seen is 30 kB; whole graphs of a site can be larger.
const SCRIPT_LIMIT = 1_000_000;
const SCRIPTS_LIMIT = 20;
const OBJECTS_LIMIT = 2_000;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

// Own members only: a page cannot lend us anything through a prototype.
function getOwn(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function asLine(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).replace(/\s+/g, ' ').trim() || undefined;
}

function getLine(value: unknown, name: string): string | undefined {
  return asLine(getOwn(value, name));
}

// Many sites print line breaks into their strings as they are, which JSON forbids.
function parseJson(text: string): unknown {
  if (text.length > SCRIPT_LIMIT) return undefined;
  return attempt((): unknown => JSON.parse(text.replace(/\s+/g, ' ')));
}

function isPosting(value: JsonObject): boolean {
  return asList(getOwn(value, '@type')).some(
    (type) => typeof type === 'string' && /^(?:https?:\/\/schema\.org\/)?JobPosting$/.test(type),
  );
}

/** The first JobPosting anywhere in parsed JSON, nearest to its root first. */
function findPosting(json: unknown): JsonObject | undefined {
  const queue: unknown[] = [json];
  for (let at = 0; at < Math.min(queue.length, OBJECTS_LIMIT); at += 1) {
    const value = queue[at];
    if (!isObject(value)) continue;
    if (!Array.isArray(value) && isPosting(value)) return value;
    if (queue.length < OBJECTS_LIMIT) queue.push(...Object.values(value).slice(0, OBJECTS_LIMIT));
  }
  return undefined;
}

function readPlace(place: unknown): string | undefined {
  const address = getOwn(place, 'address');
  if (typeof address === 'string') return asLine(address);
  const parts = ['addressLocality', 'addressRegion'].map((name) => getLine(address, name));
  const country = getOwn(address, 'addressCountry');
  const words = [...parts, asLine(country) ?? getLine(country, 'name')].filter((part) => part !== undefined);
  return [...new Set(words)].join(', ') || getLine(place, 'name');
}

function formatAmount(value: unknown): string | undefined {
  const amount = Number(value);
  return value !== undefined && Number.isFinite(amount) && amount > 0 ? amount.toLocaleString('en-US') : undefined;
}

/** Pay as words, "USD 120,000 - USD 150,000 per year"; undefined without currency or amount. */
function readSalary(salary: unknown): string | undefined {
  const value = getOwn(salary, 'value');
  const currency = getLine(salary, 'currency') ?? getLine(value, 'currency');
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const single = formatAmount(isObject(value) ? getOwn(value, 'value') : value);
  const low = formatAmount(getOwn(value, 'minValue')) ?? single;
  const high = formatAmount(getOwn(value, 'maxValue')) ?? low;
  if (!low || !high) return undefined;
  const unit = getLine(value, 'unitText') ?? getLine(salary, 'unitText');
  const range = low === high ? `${currency} ${low}` : `${currency} ${low} - ${currency} ${high}`;
  return unit ? `${range} per ${unit.toLowerCase()}` : range;
}

function readIdentifier(posting: JsonObject): string | undefined {
  return getLine(getOwn(posting, 'identifier'), 'value') ?? getLine(posting, 'identifier');
}

function readWorkplace(posting: JsonObject): string | undefined {
  return /TELECOMMUTE/i.test(getLine(posting, 'jobLocationType') ?? '') ? 'Remote' : undefined;
}

function readEmployment(posting: JsonObject): string | undefined {
  const types = asList(getOwn(posting, 'employmentType')).map(asLine);
  return types.flatMap((type) => (type ? [type.replaceAll('_', '-').toLowerCase()] : [])).join(', ') || undefined;
}

function readDescription(description: unknown, parseHtml: ParseHtml | undefined): string | undefined {
  if (typeof description !== 'string') return undefined;
  if (parseHtml) return readHtmlText(description, parseHtml);
  return /[<&]/.test(description) ? undefined : description.trim();
}

function toPosting(json: JsonObject, parseHtml: ParseHtml | undefined): JsonLdPosting {
  const organization = getOwn(json, 'hiringOrganization');
  return {
    sourceId: readIdentifier(json),
    title: getLine(json, 'title') ?? getLine(json, 'name'),
    company: asLine(organization) ?? getLine(organization, 'name'),
    location: asList(getOwn(json, 'jobLocation')).map(readPlace).find(Boolean),
    workplace: readWorkplace(json),
    employmentType: readEmployment(json),
    salary: readSalary(asList(getOwn(json, 'baseSalary'))[0]),
    datePosted: getLine(json, 'datePosted'),
    description: readDescription(getOwn(json, 'description'), parseHtml),
  };
}

/**
 * The first JobPosting in the page's `application/ld+json`; undefined where there is none or it cannot be parsed.
 * Without `parseHtml` it has no description where that is markup.
 */
export function findJsonLdPosting(page: ParentNode, parseHtml?: ParseHtml): JsonLdPosting | undefined {
  for (const script of findAll(page, 'script[type^="application/ld+json" i]').slice(0, SCRIPTS_LIMIT)) {
    const posting = findPosting(parseJson(script.textContent ?? ''));
    if (posting) return toPosting(posting, parseHtml);
  }
  return undefined;
}

// Line breaks count only in text that has no element to make them.
function readMarkup(html: string, parseHtml: ParseHtml): string {
  return readText(parseHtml(/<[a-z]/i.test(html) ? html : `<pre>${html}</pre>`).body);
}

/** The text of HTML, through a document that is thrown away; HTML that was escaped once more is read again. */
export function readHtmlText(html: string, parseHtml: ParseHtml): string {
  const text = readMarkup(html, parseHtml);
  return /<(?:p|br|li|ul|div|strong|b|h\d)\b[^<>]*>/i.test(text) ? readMarkup(text, parseHtml) : text;
}
