/** Countries that are better known by another name than the one that `Intl` has, by language. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { GB: 'Großbritannien', HK: 'Hongkong', MD: 'Moldau', US: 'USA' },
  fr: { HK: 'Hong Kong' },
};

/** A country's name in a language, in English as the data label it; the code itself where it is none. */
export function nameCountry(locale: string, country: string): string {
  const [language = locale] = locale.split('-');
  return NAMES[language]?.[country] ?? nameRegion(locale, country);
}

function nameRegion(locale: string, country: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}
