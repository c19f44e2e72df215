const rules = new Intl.PluralRules('fr');

/** A number as French writes it: "1 200", "1,5". */
export function amount(n: number): string {
  return n.toLocaleString('fr');
}

/** The form of a word that goes with a number: 0, 1 and 1.5 are singular in French. */
export function plural(n: number, one: string, many: string): string {
  return rules.select(n) === 'one' ? one : many;
}

/** A number with its noun: "0 ligne", "1 ligne", "1 200 lignes". */
export function count(n: number, one: string, many: string): string {
  return `${amount(n)}\u00a0${plural(n, one, many)}`;
}
