import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMonths, extractDateRanges, toHalfYears, toMonths } from '../../../../lib/resume/profile/date-ranges';
import { extractLines } from '../../../../lib/resume/resume-lines';

const NOW = { year: 2026, month: 6 };

function read(text: string): string[] {
  const [line] = extractLines(text);
  return (line ? extractDateRanges(line, text) : []).map(({ start, end }) => {
    const say = ({ year, month }: { year: number; month?: number }) => (month ? `${year}-${month}` : `${year}`);
    return end === undefined ? say(start) : `${say(start)}..${end === 'present' ? end : say(end)}`;
  });
}

describe('extractDateRanges', () => {
  it.each([
    ['Jan 2020 – Present', '2020-1..present'],
    ['January 2020 to March 2021', '2020-1..2021-3'],
    ['03/2019 - 12/2021', '2019-3..2021-12'],
    ['2018–2020', '2018..2020'],
    ['2018 - heute', '2018..present'],
    ['seit 2020', '2020..present'],
    ['Seit 03.2020', '2020-3..present'],
    ['desde marzo de 2021', '2021-3..present'],
    ['marzo 2019 – actualidad', '2019-3..present'],
    ['janv. 2019 – à ce jour', '2019-1..present'],
    ["2019-04 – aujourd'hui", '2019-4..present'],
    ['Mai 2017 bis Dezember 2019', '2017-5..2019-12'],
    ['01.03.2018 - 31.12.2019', '2018-3..2019-12'],
    ["Sep '19 - Oct '21", '2019-9..2021-10'],
    ['2019-03-01 – 2020-12-31', '2019-3..2020-12'],
    ['Data Engineer, Ember Works (2016 to 2018)', '2016..2018'],
    ['BSc, 2015', '2015'],
    ['1/15/2020 - 3/1/2022', '2020-1..2022-3'],
    ['15/01/2020 – 01/03/2022', '2020-1..2022-3'],
    ['3/1/2020 - 4/1/2022', '2020..2022'],
    ['01/20 - 03/22', '2020-1..2022-3'],
    ['01/20 – present', '2020-1..present'],
    ['06/98 - 03/02', '1998-6..2002-3'],
    ['Mar 20 - Jan 22', '2020-3..2022-1'],
    ['Sept. 19 – März 22', '2019-9..2022-3'],
    ['Mär 20 – heute', '2020-3..present'],
    ['01/2020 - 03/22', '2020-1..2022-3'],
    ['Jan 2020 – Mar 22', '2020-1..2022-3'],
    ['2020–22', '2020..2022'],
    ['2020-22', '2020..2022'],
    ['1998-99', '1998..1999'],
    ['2008–12', '2008..2012'],
    ['2021-18', '2021'],
    ['2020-04', '2020-4'],
    ['Dezember 2019 bis einschließlich März 2022', '2019-12..2022-3'],
    ['Juni 2019 bis Ende März 2022', '2019-6..2022-3'],
    ['June 2019 up to and including March 2022', '2019-6..2022-3'],
    ["mars 2019 jusqu'à juin 2021", '2019-3..2021-6'],
    ['May 15, 2020 - June 30, 2021', '2020-5..2021-6'],
    ['15 May 2020 to 3 June 2021', '2020-5..2021-6'],
    ['15. Mai 2020 bis 3. Juni 2021', '2020-5..2021-6'],
  ])('reads “%s”', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['Research Intern, CERN, Jun 15 - Aug 20 (2019)', '2019'],
    ['Intern, Jun 15 – Aug 20, 2019', '2019-6..2019-8'],
    ['Intern, Nov 15 – Feb 20, 2019', '2018-11..2019-2'],
    ['Summer school (2018), Jul 02 - Aug 10', '2018'],
    ["Jun '15 - Aug '20", '2015-6..2020-8'],
    ['Jan 2015 - Aug 20 (Berlin)', '2015-1..2020-8'],
  ])('takes no days for years in “%s”', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'Analyst, Sep 20 - May 22',
    'Analyst, Apr 22 - Jun 24',
    'Analyst, Apr 22 – today',
    "Analyst, Apr '22 - Jun '24",
    'Analyst, 04/22 - 06/24',
  ])('takes two digits for years beside “%s”', (beside) => {
    expect(read(`Intern, Jun 15 - Aug 20\n${beside}`)).toEqual(['2015-6..2020-8']);
  });

  it('takes days for days beside whole years', () => {
    expect(read('Intern, Jun 15 - Aug 20\nAnalyst, Apr 2022 - Jun 2024')).toEqual([]);
  });

  it.each([
    '+1 555 010 2019',
    '$2019 saved',
    '20190 rows',
    'room 12/4',
    '2021 - 2018',
    'ISO-2015',
    '2020% more',
    '',
    'Jan 20',
    'May 15 and June 30',
    '10/12',
    'from 05/10 points',
    'open 24/7',
    '10.50 - 12.50',
    'March 12-15',
    'Jan 20 - Mar 22',
    'Research Intern, CERN, Jun 15 - Aug 20',
    'Mai 03 bis Juli 12',
  ])('reads no date in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads any line without an error and gives words of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const line of extractLines(text)) {
          for (const range of extractDateRanges(line, text)) {
            expect(text.slice(range.line.start, range.line.end)).toMatch(/\d/);
          }
        }
      }),
    );
  });
});

describe('toMonths and countMonths', () => {
  it.each([
    [{ start: { year: 2020, month: 1 }, end: { year: 2020, month: 3 } }, 3],
    [{ start: { year: 2018 }, end: { year: 2020 } }, 24],
    [{ start: { year: 2025, month: 7 }, end: 'present' as const }, 12],
    [{ start: { year: 2027 }, end: 'present' as const }, 0],
    [{ start: { year: 2024 }, end: { year: 2031 } }, 30],
  ])('%j is %i months', (range, months) => {
    const [from = 0, to = 0] = toMonths(range, NOW) ?? [];
    expect(to - from).toBe(months);
  });

  it('has no length for a single date', () => {
    expect(toMonths({ start: { year: 2020 } }, NOW)).toBeUndefined();
  });

  it('counts what overlaps once', () => {
    expect(
      countMonths([
        [0, 12],
        [6, 18],
        [30, 36],
        [31, 32],
      ]),
    ).toBe(24);
    expect(countMonths([])).toBe(0);
  });
});

describe('toHalfYears', () => {
  it.each([
    [0, 0],
    [5, 0],
    [12, 1],
    [47, 3.5],
    [48, 4],
  ])('%i months are %d years', (months, years) => {
    expect(toHalfYears(months)).toBe(years);
  });
});
