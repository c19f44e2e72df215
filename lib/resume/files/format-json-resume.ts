type Fields = Readonly<Record<string, unknown>>;

/** How an entry of a section becomes lines. */
type Section = {
  readonly name: string;
  readonly heading: string;
  /** Fields that make the entry's first line, in this order. */
  readonly head: readonly string[];
  /** Fields that stand on lines of their own. */
  readonly body?: readonly string[];
  /** A list whose members become "- " lines. */
  readonly bullets?: string;
  /** A list that belongs on the line of the entry: `Languages: Python, SQL`. */
  readonly keywords?: string;
};

// Sections and fields of https://jsonresume.org/schema (1.0.0), in the order in which resumes have them.
const SECTIONS: readonly Section[] = [
  section(
    'work',
    'EXPERIENCE',
    ['position', 'name', 'company', 'location'],
    ['description', 'summary', 'url'],
    'highlights',
  ),
  section('volunteer', 'VOLUNTEERING', ['position', 'organization'], ['summary', 'url'], 'highlights'),
  section('education', 'EDUCATION', ['studyType', 'area', 'institution', 'score'], [], 'courses'),
  {
    ...section('projects', 'PROJECTS', ['name', 'entity'], ['description', 'url'], 'highlights'),
    keywords: 'keywords',
  },
  { ...section('skills', 'SKILLS', ['name', 'level']), keywords: 'keywords' },
  section('certificates', 'CERTIFICATES', ['name', 'issuer'], ['url']),
  section('awards', 'AWARDS', ['title', 'awarder'], ['summary']),
  section('publications', 'PUBLICATIONS', ['name', 'publisher'], ['summary', 'url']),
  section('languages', 'LANGUAGES', ['language', 'fluency']),
  { ...section('interests', 'INTERESTS', ['name']), keywords: 'keywords' },
  section('references', 'REFERENCES', ['name'], ['reference']),
];

function section(
  name: string,
  heading: string,
  head: readonly string[],
  body: readonly string[] = [],
  bullets?: string,
): Section {
  return { name, heading, head, body, bullets };
}

/** The text of a JSON Resume in the usual order of sections, unknown fields left out; undefined for any other JSON. */
export function formatJsonResume(value: unknown): string | undefined {
  if (!isFields(value)) return undefined;
  const sections = SECTIONS.flatMap((each) => formatSection(each, value[each.name]));
  const basics = isFields(value.basics) ? formatBasics(value.basics) : [];
  const isResume = isFields(value.basics) || SECTIONS.some(({ name }) => listFields(value[name]).length > 0);
  return isResume ? [...basics, ...sections].join('\n') : undefined;
}

function formatBasics(basics: Fields): string[] {
  const place = formatPlace(basics.location);
  const profiles = listFields(basics.profiles).map(
    (profile) => readString(profile.url) || formatFields(profile, ['network', 'username'], ' '),
  );
  const contact = [place, formatFields(basics, ['email', 'phone', 'url'], ' | '), ...profiles]
    .filter(Boolean)
    .join(' | ');
  const summary = readString(basics.summary);
  const lines = [readString(basics.name), readString(basics.label), contact].filter(Boolean);
  return summary ? [...lines, '', 'SUMMARY', summary] : lines;
}

/** Of those who give an address and no town the address; some write the place as one text. */
function formatPlace(location: unknown): string {
  if (!isFields(location)) return readString(location);
  return formatFields(location, ['city', 'region', 'countryCode'], ', ') || readString(location.address);
}

function formatSection(each: Section, value: unknown): string[] {
  const lines = listFields(value).flatMap((entry) => formatEntry(each, entry));
  return lines.length > 0 ? ['', each.heading, ...lines] : [];
}

function formatEntry({ head, body = [], bullets, keywords }: Section, entry: Fields): string[] {
  const named = [formatFields(entry, head, ', '), formatDates(entry)].filter(Boolean).join(' | ');
  const listed = keywords ? listStrings(entry[keywords]).join(', ') : '';
  const first = named && listed ? `${named}: ${listed}` : named || listed;
  const rest = body.map((field) => readString(entry[field]));
  const items = bullets ? listStrings(entry[bullets]).map((item) => `- ${item}`) : [];
  return [first, ...rest, ...items].filter(Boolean);
}

function formatDates(entry: Fields): string {
  const start = readString(entry.startDate);
  const end = readString(entry.endDate);
  if (start) return `${start} – ${end || 'present'}`;
  return end || readString(entry.date) || readString(entry.releaseDate);
}

function formatFields(entry: Fields, names: readonly string[], separator: string): string {
  return names
    .map((name) => readString(entry[name]))
    .filter(Boolean)
    .join(separator);
}

/** A string's or number's text on one line; empty for everything else. */
function readString(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

function listStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(readString).filter(Boolean) : [];
}

function listFields(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
