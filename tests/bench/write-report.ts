import { readFileSync, writeFileSync } from 'node:fs';
import { CommandError } from '../commands/command-error';
import { inRoot } from '../commands/paths';
import type { Figure } from './figure';
import { formatValues } from './format-figures';

const MARKS = ['<!-- bench -->', '<!-- /bench -->'] as const;
const LINK = '[all figures](CONTRIBUTING.md#speed-and-size)';

/** Puts a report into `CONTRIBUTING.md`, and a sentence with its key figures into `README.md`. */
export function writeReport(report: string, figures: readonly Figure[]): void {
  replaceIn('CONTRIBUTING.md', report);
  replaceIn('README.md', describeKeyFigures(figures, new Date().toISOString().slice(0, 10)));
}

function replaceIn(name: string, text: string): void {
  const file = inRoot(name);
  writeFileSync(file, replaceMarked(readFileSync(file, 'utf8'), text, name));
}

/** The page with another text between its marks; throws `CommandError` where it has none. */
export function replaceMarked(page: string, text: string, name: string): string {
  const [from, to] = MARKS.map((mark) => page.indexOf(mark));
  if (from === undefined || to === undefined || from < 0 || to < from)
    throw new CommandError(`bench: ${name} has no ${MARKS.join(' ')} to write between`);
  return `${page.slice(0, from + MARKS[0].length)}\n${text}\n${page.slice(to)}`;
}

/** The three figures that people ask for first, in a sentence with the date; throws where one was not measured. */
export function describeKeyFigures(figures: readonly Figure[], day: string): string {
  const [analysis, popup, script] = (['analysis', 'popup', 'script'] as const).map((name) => {
    const figure = figures.find(({ quoted }) => quoted === name);
    if (!figure) throw new CommandError(`bench: ${name} was not measured`);
    return formatValues({ ...figure, values: [...figure.values] }).replace(/ \(.*\)/, '');
  });
  return (
    `Analysing a posting takes ${analysis}, the popup shows the analysis after ${popup}, and what runs in the page is ` +
    `${script} of script (${day}, medians; ${LINK}).`
  );
}
