/** The site that an address belongs to; undefined for every other. */
export function findSite(url: URL): 'linkedin' | 'indeed' | undefined {
  if (isPageOf(url, 'linkedin.com')) return 'linkedin';
  return isPageOf(url, 'indeed.com') ? 'indeed' : undefined;
}

/** True for a page of the host or of a host under it; the sites' empty helper frames are no pages. */
export function isPageOf(url: URL, host: string): boolean {
  const isHost = url.hostname === host || url.hostname.endsWith(`.${host}`);
  return isHost && /^https?:$/.test(url.protocol) && !url.pathname.startsWith('/preload');
}

/**
 * The posting's number in a LinkedIn address: of `/jobs/view/<slug>-<id>`, else `currentJobId`; of a
 * guest fragment too. Undefined where the address names none.
 */
export function findLinkedInId(url: URL): string | undefined {
  if (!isPageOf(url, 'linkedin.com')) return undefined;
  const inPath = /\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})\/?$/.exec(url.pathname)?.[1];
  const inFragment = /\/jobs-guest\/jobs\/api\/jobPosting\/(\d{6,})/.exec(url.pathname)?.[1];
  return inPath ?? inFragment ?? /^\d{6,}$/.exec(url.searchParams.get('currentJobId') ?? '')?.[0];
}

/** True for LinkedIn's address of a single posting, where the page holds that posting and no list. */
export function isLinkedInView(url: URL): boolean {
  return isPageOf(url, 'linkedin.com') && url.pathname.includes('/jobs/view/');
}

/** The lasting address of a LinkedIn posting: its own path where the page has it, else one made from the id. */
export function formatLinkedInUrl(url: URL, id: string | undefined): string {
  if (isLinkedInView(url)) return url.origin + url.pathname;
  return id ? `${url.origin}/jobs/view/${id}/` : url.href;
}

const INDEED_KEY = /^[0-9a-f]{16}$/;

/** Indeed's key of the posting in the address, `vjk` or `jk`; undefined where it names none or a malformed one. */
export function findIndeedKey(url: URL): string | undefined {
  if (!isPageOf(url, 'indeed.com')) return undefined;
  const key = url.searchParams.get('vjk') ?? url.searchParams.get('jk') ?? '';
  return INDEED_KEY.test(key) ? key : undefined;
}

/** The lasting address of an Indeed posting; the host stays, for national postings exist only there. */
export function formatIndeedUrl(url: URL, key: string | undefined): string {
  return key ? `${url.origin}/viewjob?jk=${key}` : url.href;
}

/**
 * True for keys whose digits run in a pattern (`123456789abcdef0`, `0f1e2d3c4b5a6978`): the trap cards
 * of Indeed's lists in 2026 carry such keys; a real key has one with a chance below one in 10^12.
 */
export function isPatternedKey(key: string): boolean {
  const digits = [...key].map((digit) => Number.parseInt(digit, 16));
  return [1, 2].some((stride) => {
    const steps = digits.slice(stride).map((digit, at) => (digit - (digits[at] ?? 0) + 16) % 16);
    return stride === 1 ? steps.every((step) => step === steps[0]) : isAlternating(steps);
  });
}

function isAlternating(steps: readonly number[]): boolean {
  return steps.every((step, at) => step === steps[at % 2]);
}
