import { describe, expect, test } from 'vitest';
import { isDateNote } from '../../../../lib/resume/files/date-note';

describe('isDateNote', () => {
  test.each([
    '2022',
    '2014 – 2017',
    'since 2017',
    'March 2020 – present',
    '03/2019 – 12/2021',
    'Sept. 2017 to Feb. 2020',
    'seit 2019',
    '01.2018 bis heute',
    'depuis 2020',
    'mars 2019 – aujourd’hui',
    'Expected 2027',
    'Present',
    'Jan ’19 – May 2021',
  ])('%s is one', (text) => expect(isDateNote(text)).toBe(true));

  test.each([
    '',
    'Utrecht',
    'Utrecht, 2014',
    'ISO 27001',
    '+31 6 2014 2017',
    'Python 3',
    'May',
    'BSc 2014',
    'to',
    'Winner of 2019',
    '12',
    '1234',
  ])('%s is none', (text) => expect(isDateNote(text)).toBe(false));
});
