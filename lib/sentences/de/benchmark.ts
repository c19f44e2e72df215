import { formatLocal } from '../../salary/format-local';
import { GERMAN_PERIODS as PER } from '../../salary/local-periods';
import type { BenchmarkSentences, PayRange } from '../benchmark-sentences';
import { inCity, inCountry, inPlace } from './places';
import { joinWords, THE_LEVELS } from './words';

const money = formatLocal('de');

const NO_GUIDE = 'sind kein Anhalt für Gehälter vor Ort';

const COUNTED = {
  month: '12 Monate',
  week: '52 bezahlte Wochen',
  day: '260 bezahlte Tage, 52 Wochen zu je 5',
  hour: '2.080 bezahlte Stunden, 52 Wochen zu je 40',
} as const;

const DIFFERENCES = { basis: 'in der Basis', place: 'im Ort', year: 'im Jahr' } as const;

/** What is said of a benchmark, in German. */
export const benchmark: BenchmarkSentences = {
  noRole:
    'Hier ist keine KI-, ML- oder Datenrolle genannt, die RoleLens kennt. Also gibt es nichts, womit sich das Gehalt vergleichen ließe.',
  noFigures: 'Für diese Rolle sind keine Gehaltszahlen bekannt.',
  noRange: (isElsewhere) =>
    `Keine der Quellen nennt eine Gehaltsspanne für diese Rolle${isElsewhere ? ' an diesem Ort' : ''}.`,
  noSource: () => 'Keine der Quellen nennt ein Gehalt für diese Rolle.',
  fromPostings: (n, place, years) =>
    `Die mittlere Hälfte von ${n.toLocaleString('de')} Gehältern aus Anzeigen ${inPlace(place)}, ${years.replace('-', ' bis ')}.`,
  fromArticle: (place, year) => {
    const where = place ? ` für Gehälter ${inPlace(place)}` : '';
    const when = year === undefined ? '' : ` von ${year}`;
    return `Eine Spanne${where} aus einem einzelnen Artikel${when}. Ihre Mitte liegt genau zwischen den Enden und ist kein Median.`;
  },
  gaps: ({ assumed, isBasisUnstated, isOpenEnded }) => {
    const gaps = [
      assumed && `nennt kein Land (gelesen als Gehalt ${inPlace(assumed)})`,
      isOpenEnded && 'lässt das obere Ende offen',
      isBasisUnstated && 'sagt nicht, ob Bonus und Aktien mitzählen',
    ];
    return `Der Artikel ${joinWords(gaps.filter((gap) => typeof gap === 'string'))}.`;
  },
  extras: (basis, isPosted) => {
    const counted = basis === 'total' ? 'Grundgehalt, Bonus und Aktien' : 'Grundgehalt und Aktien';
    const compared = isPosted ? ' Das angebotene Gehalt wird nicht damit verglichen.' : '';
    return `Diese Zahlen umfassen ${counted}; das Grundgehalt allein ist niedriger.${compared}`;
  },
  ofSeveral: (place) => `Die Anzeige nennt mehrere Länder: Diese Zahlen beschreiben Gehälter ${inPlace(place)}.`,
  ofNoneOfSeveral: (place) =>
    `Die Anzeige nennt mehrere Länder, und für keines davon gibt es Zahlen: Diese beschreiben Gehälter ${inPlace(place)} und ${NO_GUIDE}.`,
  ofRegion: (region, place) =>
    `Die Anzeige nennt eine Region, „${region}“, und kein Land: Diese Zahlen beschreiben Gehälter ${inPlace(place)} und sind kein Anhalt für Gehälter anderswo.`,
  ofUnread: (place, wanted) => {
    const whose = wanted?.isPaid ? 'der Währung der Anzeige' : 'deiner bevorzugten Währung';
    const why = wanted ? ` in ${wanted.currency}, ${whose}` : '';
    return `Die Anzeige nennt kein Land, das sich lesen ließ: Die Zahlen beschreiben Gehälter ${inPlace(place)}${why}.`;
  },
  ofAbroad: ({ id }, place, hasParts) =>
    hasParts
      ? `Zu Gehältern ${inCountry(id)} insgesamt gibt es keine Spanne: Diese Zahlen beschreiben Gehälter ${inPlace(place)} und ${NO_GUIDE}.`
      : `Zu Gehältern ${inCountry(id)} gibt es keine Zahlen: Diese beschreiben Gehälter ${inPlace(place)} und ${NO_GUIDE}.`,
  notCityAlone: (country, metro) =>
    `Die Zahlen beschreiben Gehälter ${inCountry(country.id)} insgesamt, nicht nur ${inCity(metro)}.`,
  unstatedLevel: (shown, isPreferred) =>
    `Die Anzeige nennt keine Stufe: Die Zahlen gelten für ${THE_LEVELS[shown]}${isPreferred ? ', die du bevorzugst' : ''}.`,
  otherLevel: (asked, shown) =>
    `Für ${THE_LEVELS[asked]}${shown === 'all' ? ' allein' : ''} gibt es keine Zahlen: Diese gelten für ${THE_LEVELS[shown]}.`,
  internship: (isPosted) =>
    `Diese Zahlen gelten für Stellen, nicht für Praktika${isPosted ? '; das angebotene Gehalt wird deshalb nicht damit verglichen' : ''}.`,
  otherCurrency: (posted, shown) => `Die Anzeige zahlt in ${posted}; das wird nicht in ${shown} umgerechnet.`,
  counted: ({ min, max, currency, period }, as, by) =>
    `Das Angebot von ${money.exact(min, max, currency)} ${PER[period]} zählt hier als ${formatPay(as)}: ${COUNTED[by]}.`,
  oneBand: (isUnplaced) =>
    `Ein einziges Gehaltsband prägt diese Zahlen: Viele der Anzeigen nennen dasselbe Gehalt${isUnplaced ? ', deshalb bekommt das Angebot kein Perzentil' : ''}.`,
  disagreement: (range, isOne, differences) => {
    const subject = isOne ? 'Eine andere Angabe zu dieser Stufe nennt' : 'Andere Angaben zu dieser Stufe nennen';
    const by = joinWords(differences.map((each) => DIFFERENCES[each]));
    const differ = `; ${isOne ? 'sie unterscheidet' : 'sie unterscheiden'} sich ${by}`;
    return `${subject} ${formatPay(range)}${differences.length > 0 ? differ : ''}.`;
  },
};

function formatPay({ min, max, currency, period }: PayRange): string {
  const range = money.range(min, max, currency);
  return period === undefined ? range : `${range} ${PER[period]}`;
}
