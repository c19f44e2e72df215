const WITH_ARTICLE = /^(?:United|Netherlands$|Philippines$|Dominican Republic$|San Francisco Bay Area$)/;
const SHORT: Readonly<Record<string, string>> = { US: 'US', GB: 'UK' };

/** The name of a country or metro as a sentence says it: "the United States", "Georgia" for "Georgia (country)". */
export function sayName(name: string): string {
  const plain = name.replace(/ \(.*\)$/, '');
  return WITH_ARTICLE.test(plain) ? `the ${plain}` : plain;
}

/** The label of a pay figure's place as a sentence says it: "tech hubs in the United States". */
export function sayPlace(label: string): string {
  if (label.startsWith('Remote')) return 'remote work from anywhere';
  const { what, where } = parsePlaceLabel(label);
  return where === undefined ? sayName(what) : `${lowerFirst(what)} in ${sayName(where)}`;
}

/** The label of a pay figure's place for a list of terms, without what the source leaves unsaid. */
export function namePlace(label: string): string {
  const { what, where } = parsePlaceLabel(label);
  return where === undefined ? what : `${lowerFirst(what)}, ${where}`;
}

/** True for the label of a figure whose source names no country. */
export function isPlaceAssumed(label: string): boolean {
  return label.endsWith('not stated)');
}

/** Two or three words for pay of one country: "US pay", "pay in Canada". */
export function tagPay({ country = '', label }: { readonly country?: string; readonly label: string }): string {
  const short = SHORT[country];
  if (short !== undefined) return `${short} pay`;
  return country === '' ? 'pay elsewhere' : `pay in ${sayPlace(label)}`;
}

/** "Tech hubs (United States, not stated)" is a kind of place, `what`, in a country that is assumed, `where`. */
export function parsePlaceLabel(label: string): { readonly what: string; readonly where?: string } {
  const found = /^(.+?) \((?:(.+), )?not stated\)$/.exec(label);
  return { what: found?.[1] ?? label, where: found?.[2] };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
