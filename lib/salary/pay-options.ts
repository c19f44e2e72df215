import type { PayLevel, PayOptions } from '../analysis';
import type { PayReading } from './pay-readings';

const LEVELS: readonly PayLevel[] = ['entry', 'mid', 'senior', 'executive', 'all'];

/**
 * What a reader can choose between: every country with a range, and of the country that is shown its levels, from the
 * lowest up, and its bases.
 */
export function listPayOptions(
  readings: readonly PayReading[],
  chosen: PayReading,
  countryName: (country: string) => string,
): PayOptions {
  const usable = readings.filter(({ isChoosable }) => isChoosable).map(({ shown }) => shown);
  const here = usable.filter(({ place }) => place.country === chosen.shown.place.country);
  const countries = new Set(usable.flatMap(({ place }) => place.country ?? []));
  const places = Array.from(countries, (country) => ({ country, label: countryName(country) }));
  return {
    levels: LEVELS.filter((each) => here.some(({ level }) => level === each)),
    places: places.sort((a, b) => (a.label < b.label ? -1 : 1)),
    bases: [...new Set(here.map(({ basis }) => basis))],
  };
}
