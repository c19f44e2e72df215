/** What is used of a table: its keys come in order. */
type ReadableTable = {
  readonly orderBy: (index: ':id') => Limitable;
  readonly where: (index: ':id') => { readonly above: (key: IDBValidKey) => Limitable };
  readonly schema: { readonly primKey: { readonly keyPath?: string | string[] | null } };
};
type Limitable = { readonly limit: (most: number) => { readonly toArray: () => PromiseLike<unknown[]> } };

const PART = 2_000;

/**
 * What `read` makes of all rows of a table, in order of their keys; those are left out of which it makes nothing. Read in
 * parts, so that one is parsed while the next is fetched, and the page can draw and listen between two.
 */
export async function readTable<Row>(table: ReadableTable, read: (stored: unknown) => Row | undefined): Promise<Row[]> {
  const rows: Row[] = [];
  let pending: PromiseLike<unknown[]> | undefined = table.orderBy(':id').limit(PART).toArray();
  while (pending) {
    const part: unknown[] = await pending;
    const last = part.length < PART ? undefined : readKey(part.at(-1), table.schema.primKey.keyPath);
    pending = last === undefined ? undefined : table.where(':id').above(last).limit(PART).toArray();
    for (const stored of part) {
      const row = read(stored);
      if (row !== undefined) rows.push(row);
    }
  }
  return rows;
}

/** Keys are texts in all tables. */
function readKey(row: unknown, keyPath: string | string[] | null | undefined): string | undefined {
  const key: unknown = typeof keyPath === 'string' ? Object(row)[keyPath] : undefined;
  return typeof key === 'string' ? key : undefined;
}
