import type { BenchmarkChoice } from './describe-benchmark';
import { sayName, sayPlace } from './place-words';

/** Says where the figures are from when that is not, or not just, where the posting is. */
export function describePlace(choice: BenchmarkChoice): string | undefined {
  const { chosen, request } = choice;
  const { country, countries, region } = request;
  const here = sayPlace(chosen.shown.place.label);
  if (country !== undefined)
    return country === chosen.shown.place.country ? describeCity(choice) : describeAbroad(choice);
  if (countries !== undefined) {
    return countries.includes(chosen.shown.place.country ?? '')
      ? `The posting names several countries: these figures are for ${here}.`
      : `The posting names several countries and there are no figures for any of them: these are for ${here} and are no guide to local pay.`;
  }
  if (region !== undefined)
    return `The posting names a region, “${region}”, and no country: these figures are for ${here} and are no guide to pay elsewhere.`;
  const { currency } = chosen.shown;
  const why = currency === request.currency ? `, in ${currency}, which you prefer` : '';
  return `The posting names no country that could be read: figures are for ${here}${why}.`;
}

function describeAbroad({ chosen, others, request }: BenchmarkChoice): string {
  const { country = '', countryName } = request;
  const missing = sayName(countryName(country));
  const here = sayPlace(chosen.shown.place.label);
  return others.some(({ shown }) => shown.place.country === country)
    ? `No range for ${missing} as a whole: these figures are for ${here} and are no guide to local pay.`
    : `No figures for ${missing}: these are for ${here} and are no guide to local pay.`;
}

function describeCity({ chosen, request }: BenchmarkChoice): string | undefined {
  const { metro, metroName, country = '', countryName } = request;
  if (metro === undefined || chosen.shown.place.metro === metro || chosen.scope === 'hubs') return undefined;
  return `Figures are for all of ${sayName(countryName(country))}, not for ${sayName(metroName(metro))} alone.`;
}
