import { POSITION_WORDS } from '../../salary/describe-position';
import { formatExact, formatMoney, formatRange } from '../../salary/format-money';
import { formatPer, formatPosted } from '../../salary/format-posted';
import { sayPlace } from '../../salary/place-words';
import type { Amount, Market, PayOffer, PayRequest, PaySentences } from '../pay-sentences';

/** What to say of pay, in English. */
export const pay: PaySentences = {
  expected: (facts, answer) => {
    const market = describeMarket(facts);
    switch (answer.kind) {
      case 'extras':
        return `Asked what you expect, answer with a range and say what it counts: “${market}.” Base pay alone is lower.`;
      case 'no-level': {
        const caution =
          answer.level === 'all'
            ? 'The posting states no level, so ask for it before you name a figure.'
            : `There are no figures for ${answer.level} level alone, so name no single figure from it.`;
        return `Asked what you expect, answer with a range from research: “${market}.” ${caution}`;
      }
      case 'about':
        return `Asked what you expect, answer from research: “${market}; I am looking for about ${say(answer.middle)}.”`;
      case 'upper':
        return `Asked what you expect, answer from research: “${market}; with what I bring I am looking for ${say(answer.upper)}.” Leave yourself room down to ${say(answer.middle)}.`;
      case 'least':
        return `Asked what you expect, answer from research: “${market}; with what I bring I am looking for ${say(answer.middle)} or more.”`;
    }
  },
  posted: (offer, facts, request) => {
    const opening = `The posted ${formatPosted(offer.salary)} is ${POSITION_WORDS[offer.position]} ${describePeers(offer)}.`;
    const market = describeMarket(facts);
    return request === undefined
      ? `${opening} For comparison: ${market.charAt(0).toLowerCase()}${market.slice(1)}.`
      : `${opening} A sentence to negotiate with: “${market}; ${describeRequest(request)}”`;
  },
};

function describePeers({ peers }: PayOffer): string {
  if (!peers) return 'for the role';
  const missing = peers.level === 'all' ? '' : `; there are no figures for ${peers.level} level alone`;
  return `${peers.isFromData ? 'among' : 'for'} roles of all levels${missing}`;
}

function describeRequest(request: PayRequest): string {
  switch (request.kind) {
    case 'how-set':
      return `how did you set the ${request.isRange ? 'range' : 'pay'} for this level?`;
    case 'near':
      return `I would need to be near ${say(request.middle)}.`;
    case 'inside':
      return 'I would need to be inside it.';
    case 'upper':
      return `with what I bring I am looking for the upper end of your range, ${say(request.upper, formatExact)}.`;
  }
}

/** What the figures say, as one would say it aloud. */
function describeMarket({ role, level, place, low, high, currency, period, isFromData, own, extras }: Market): string {
  const roles = `${role} roles ${level === 'all' ? 'of all levels' : `at ${level} level`} in ${sayPlace(place.label)}`;
  const per = formatPer(period);
  const converted = own
    ? `, about ${formatRange(own.min, own.max, own.currency)} ${formatPer(own.period ?? period)}`
    : '';
  if (!isFromData) {
    const counted = extras ? ` with ${extras === 'total' ? 'bonus and equity' : 'equity'}` : '';
    return `A published range for ${roles} is ${formatRange(low, high, currency)} ${per}${converted}${counted}`;
  }
  const [from, to] = [formatMoney(low, currency), formatMoney(high, currency)];
  const span = from === to ? `about ${from}` : `between ${from} and ${to}`;
  return `Half of the posted salaries for ${roles} are ${span} ${per}${converted}`;
}

function say({ amount, currency, period }: Amount, format = formatMoney): string {
  return period === undefined ? format(amount, currency) : `${format(amount, currency)} ${formatPer(period)}`;
}
