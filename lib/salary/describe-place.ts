import type { BenchmarkChoice } from './describe-benchmark';

/** Says where the figures are from when that is not, or not just, where the posting is. */
export function describePlace(choice: BenchmarkChoice): string | undefined {
  const { chosen, request, words } = choice;
  const { country, countries, region } = request;
  const { place, currency } = chosen.shown;
  if (country !== undefined) return country === place.country ? describeCity(choice) : describeAbroad(choice, country);
  if (countries !== undefined) {
    return countries.includes(place.country ?? '') ? words.ofSeveral(place) : words.ofNoneOfSeveral(place);
  }
  if (region !== undefined) return words.ofRegion(region, place);
  if (currency !== request.currency) return words.ofUnread(place);
  return words.ofUnread(place, { currency, isPaid: request.posted !== undefined });
}

function describeAbroad({ chosen, others, request, words }: BenchmarkChoice, country: string): string {
  const hasParts = others.some(({ shown }) => shown.place.country === country);
  return words.ofAbroad({ id: country, name: request.countryName(country) }, chosen.shown.place, hasParts);
}

function describeCity({ chosen, request, words }: BenchmarkChoice): string | undefined {
  const { metro, metroName, country = '', countryName } = request;
  if (metro === undefined || chosen.shown.place.metro === metro || chosen.scope === 'hubs') return undefined;
  return words.notCityAlone({ id: country, name: countryName(country) }, { id: metro, name: metroName(metro) });
}
