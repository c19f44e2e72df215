import type { PayLevel } from '../../analysis';
import { formatLocal } from '../../salary/format-local';
import { GERMAN_PERIODS as PER } from '../../salary/local-periods';
import { GERMAN_POSITIONS } from '../../salary/local-positions';
import type { Amount, Market, PayOffer, PayRequest, PaySentences } from '../pay-sentences';
import { inPlace } from './places';
import { quote, THE_LEVELS } from './words';

const money = formatLocal('de');

/** To stand behind the jobs. */
const AT: Readonly<Record<PayLevel, string>> = {
  entry: 'auf Einstiegsstufe',
  mid: 'auf mittlerer Stufe',
  senior: 'auf Senior-Stufe',
  executive: 'auf Leitungsebene',
  all: 'aller Stufen',
};

const BRING = 'mit dem, was ich mitbringe, suche ich';

/** What to say of pay, in German. */
export const pay: PaySentences = {
  expected: (facts, answer) => {
    const market = describeMarket(facts);
    switch (answer.kind) {
      case 'extras':
        return `Fragt man dich nach deiner Gehaltsvorstellung, nenne eine Spanne und sag, was sie umfasst: ${quote(`${market}.`)} Das Grundgehalt allein ist niedriger.`;
      case 'no-level': {
        const caution =
          answer.level === 'all'
            ? 'Die Anzeige nennt keine Stufe. Frag danach, bevor du eine Zahl nennst.'
            : `Für ${THE_LEVELS[answer.level]} allein gibt es keine Zahlen. Nenne deshalb keine einzelne Zahl daraus.`;
        return `Fragt man dich nach deiner Gehaltsvorstellung, nenne eine belegte Spanne: ${quote(`${market}.`)} ${caution}`;
      }
      case 'about':
        return answerWith(`${market}; ich suche etwa ${say(answer.middle)}.`);
      case 'upper':
        return `${answerWith(`${market}; ${BRING} ${say(answer.upper)}.`)} Lass dir Spielraum bis ${say(answer.middle)}.`;
      case 'least':
        return answerWith(`${market}; ${BRING} ${say(answer.middle)} oder mehr.`);
    }
  },
  posted: (offer, facts, request) => {
    const { min, max, currency, period } = offer.salary;
    const opening = `Das Angebot von ${money.exact(min, max, currency)} ${PER[period]} liegt ${placeAmongPeers(offer)}.`;
    const market = describeMarket(facts);
    return request === undefined
      ? `${opening} Zum Vergleich: ${market}.`
      : `${opening} Ein Satz zum Verhandeln: ${quote(`${market}; ${describeRequest(request)}`)}`;
  },
};

function answerWith(said: string): string {
  return `Fragt man dich nach deiner Gehaltsvorstellung, antworte mit belegten Zahlen: ${quote(said)}`;
}

function placeAmongPeers({ position, peers }: PayOffer): string {
  const place = GERMAN_POSITIONS[position];
  if (!peers) return `für diese Rolle ${place}`;
  const missing = peers.level === 'all' ? '' : `; für ${THE_LEVELS[peers.level]} allein gibt es keine Zahlen`;
  return `${peers.isFromData ? 'unter' : 'gegenüber'} Stellen aller Stufen ${place}${missing}`;
}

function describeRequest(request: PayRequest): string {
  switch (request.kind) {
    case 'how-set':
      return `wie wurde ${request.isRange ? 'die Spanne' : 'das Gehalt'} für diese Stufe festgelegt?`;
    case 'near':
      return `ich müsste in der Nähe von ${say(request.middle)} liegen.`;
    case 'inside':
      return 'ich müsste darin liegen.';
    case 'upper': {
      const { amount, currency, period } = request.upper;
      return `${BRING} das obere Ende der Spanne, ${money.exact(amount, amount, currency)}${period ? ` ${PER[period]}` : ''}.`;
    }
  }
}

/** What the figures say, as one would say it aloud. */
function describeMarket({ role, level, place, low, high, currency, period, isFromData, own, extras }: Market): string {
  const jobs = `Stellen als ${role} ${AT[level]} ${inPlace(place)}`;
  const converted = own
    ? `, also etwa ${money.range(own.min, own.max, own.currency)} ${PER[own.period ?? period]}`
    : '';
  if (!isFromData) {
    const counted = extras ? ` mit ${extras === 'total' ? 'Bonus und Aktien' : 'Aktien'}` : '';
    return `Eine veröffentlichte Spanne für ${jobs} nennt ${money.range(low, high, currency)} ${PER[period]}${converted}${counted}`;
  }
  const [from, to] = [money.amount(low, currency), money.amount(high, currency)];
  const span = from === to ? `bei etwa ${from}` : `zwischen ${from} und ${to}`;
  return `Die Hälfte der Gehälter in Anzeigen für ${jobs} liegt ${span} ${PER[period]}${converted}`;
}

function say({ amount, currency, period }: Amount): string {
  const said = money.amount(amount, currency);
  return period === undefined ? said : `${said} ${PER[period]}`;
}
