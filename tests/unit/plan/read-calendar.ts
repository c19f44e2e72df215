/** One content line of a calendar: its name, parameters and value, still escaped. */
export type CalendarLine = { readonly name: string; readonly parameters: string; readonly value: string };

/** The lines of a calendar file as RFC 5545 reads them: unfolded, then cut at the first colon. Throws on what is none. */
export function readCalendar(file: string): CalendarLine[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end');
  const lines = file
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  return lines.map((line) => {
    const [, name, parameters = '', value] = /^([A-Z-]+)((?:;[A-Z-]+=[^":;,]*)*):(.*)$/s.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no content line: ${JSON.stringify(line)}`);
    return { name, parameters, value };
  });
}

/** A TEXT value as it was before it was escaped. Throws where something is not escaped that has to be. */
export function readText(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]|[\r\n]/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, found: string) => (/n/i.test(found) ? '\n' : found));
}
