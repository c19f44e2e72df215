const plurals = new Intl.PluralRules('de');

/** A number with its noun: "1 Zeile", "1.200 Zeilen". */
export function count(n: number, one: string, many: string): string {
  return `${number(n)} ${plurals.select(n) === 'one' ? one : many}`;
}

/** A number as German writes it: "1.200", "2,5". */
export function number(n: number): string {
  return n.toLocaleString('de');
}
