import { expect, it } from 'vitest';
import { isOwnCountry, type PostingPlace } from '../../../lib/salary/own-country';

const US = { place: { country: 'US', label: 'United States' }, currency: 'USD' };
const DOLLARS = { currency: 'USD' };
const EUROS = { currency: 'EUR' };

const PLACES: readonly (readonly [posting: PostingPlace, isOwn: boolean])[] = [
  [{ country: 'US' }, true],
  [{ country: 'US', salary: EUROS }, true],
  [{ country: 'JP' }, false],
  [{ country: 'EC', salary: DOLLARS }, false],
  [{}, false],
  [{ salary: DOLLARS }, true],
  [{ salary: EUROS }, false],
  [{ salary: DOLLARS, isPlaceUnread: true }, false],
  [{ salary: DOLLARS, region: 'EMEA' }, false],
  [{ countries: ['CA', 'US'] }, false],
  [{ countries: ['CA', 'US'], salary: DOLLARS }, true],
  [{ countries: ['CA', 'GB'], salary: DOLLARS }, false],
];

it.each(PLACES)('US figures for a posting of %o are of its own country: %s', (posting, isOwn) => {
  expect(isOwnCountry(posting, US)).toBe(isOwn);
});

it('pay for work from anywhere is of no country', () => {
  expect(isOwnCountry({ country: 'US' }, { place: { label: 'Remote, anywhere' }, currency: 'USD' })).toBe(false);
  expect(isOwnCountry({ salary: DOLLARS }, { place: { label: 'Remote, anywhere' }, currency: 'USD' })).toBe(false);
});
