import type { FakeJob, FakeLayout } from './fake-layout';

/** Rows that are painted at once; the others are empty until they are scrolled to. */
const PAINTED = 7;

/** A list that paints seven of its rows, and empties and fills them as it is moved. */
export class PaintedRows {
  readonly #layout: FakeLayout;
  readonly #rows: readonly { readonly job: FakeJob; readonly row: HTMLElement }[];

  constructor(layout: FakeLayout, jobs: readonly FakeJob[], list: HTMLElement, choose: (job: FakeJob) => void) {
    this.#layout = layout;
    this.#rows = jobs.map((job) => ({ job, row: layout.buildRow(job) }));
    for (const { job, row } of this.#rows) row.addEventListener('click', () => choose(job));
    list.append(...this.#rows.map(({ row }) => row));
    this.scrollTo(0);
  }

  /** Paints the rows from this one on, and empties all others. */
  scrollTo(first: number): void {
    for (const [at, { job, row }] of this.#rows.entries()) {
      const isPainted = at >= first && at < first + PAINTED;
      if (isPainted && !row.childElementCount) row.replaceChildren(...this.#layout.buildCard(job));
      if (!isPainted && row.childElementCount) row.replaceChildren(document.createComment(''));
    }
  }
}
