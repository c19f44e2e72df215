/** The parts of the dashboard, in the order of its navigation. */
export const PARTS = ['saved', 'market', 'roles', 'fit', 'plan'] as const;

export type PartId = (typeof PARTS)[number];

/** Where in the dashboard: a part, and within it what the rest of the address names, such as a role. */
export type Route = { readonly part: PartId; readonly rest: readonly string[] };

/** The route of an address's hash such as `#roles/data-scientist`; one that names no part leads to the first. */
export function parseRoute(hash: string): Route {
  const [first, ...rest] = hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decode);
  const part = PARTS.find((each) => each === first);
  return part ? { part, rest } : { part: PARTS[0], rest: [] };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Written by hand, and meant as it stands.
    return text;
  }
}
