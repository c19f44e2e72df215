import { formatLocal } from '../../salary/format-local';
import { FRENCH_PAY_LEVELS } from '../../salary/local-levels';
import { FRENCH_PERIODS as PER } from '../../salary/local-periods';
import { FRENCH_POSITIONS } from '../../salary/local-positions';
import type { Amount, Market, PayOffer, PayRequest, PaySentences } from '../pay-sentences';
import { inPlace } from './places';
import { of, quote } from './words';

const money = formatLocal('fr');

const BRING = 'avec ce que j’apporte, je vise';

/** What to say of pay, in French. */
export const pay: PaySentences = {
  expected: (facts, answer) => {
    const market = describeMarket(facts);
    switch (answer.kind) {
      case 'extras':
        return `Si l’on vous demande vos prétentions, donnez une fourchette et dites ce qu’elle compte\u202f: ${quote(`${market}.`)} Le salaire de base seul est plus bas.`;
      case 'no-level': {
        const caution =
          answer.level === 'all'
            ? 'L’offre n’indique pas de niveau\u202f: demandez-le avant d’avancer un chiffre.'
            : `Il n’y a pas de chiffres pour le niveau ${FRENCH_PAY_LEVELS[answer.level]} seul\u202f: n’en tirez pas de montant précis.`;
        return `Si l’on vous demande vos prétentions, donnez une fourchette documentée\u202f: ${quote(`${market}.`)} ${caution}`;
      }
      case 'about':
        return answerWith(`${market}\u202f; je vise environ ${say(answer.middle)}.`);
      case 'upper':
        return `${answerWith(`${market}\u202f; ${BRING} ${say(answer.upper)}.`)} Gardez une marge jusqu’à ${say(answer.middle)}.`;
      case 'least':
        return answerWith(`${market}\u202f; ${BRING} ${say(answer.middle)} ou plus.`);
    }
  },
  posted: (offer, facts, request) => {
    const { min, max, currency, period } = offer.salary;
    const opening = `Le salaire publié, ${money.exact(min, max, currency)} ${PER[period]}, est ${placeAmongPeers(offer)}.`;
    const market = describeMarket(facts);
    return request === undefined
      ? `${opening} À titre de comparaison\u202f: ${market.charAt(0).toLowerCase()}${market.slice(1)}.`
      : `${opening} Une phrase pour négocier\u202f: ${quote(`${market}\u202f; ${describeRequest(request)}`)}`;
  },
};

function answerWith(said: string): string {
  return `Si l’on vous demande vos prétentions, répondez avec des chiffres documentés\u202f: ${quote(said)}`;
}

function placeAmongPeers({ position, peers }: PayOffer): string {
  const place = FRENCH_POSITIONS[position];
  if (!peers) return `${place} pour ce métier`;
  const missing =
    peers.level === 'all'
      ? ''
      : `\u202f; il n’y a pas de chiffres pour le niveau ${FRENCH_PAY_LEVELS[peers.level]} seul`;
  return `${place} ${peers.isFromData ? 'parmi les' : 'pour des'} postes de tous niveaux${missing}`;
}

function describeRequest(request: PayRequest): string {
  switch (request.kind) {
    case 'how-set':
      return `comment avez-vous fixé ${request.isRange ? 'la fourchette' : 'le salaire'} pour ce niveau\u202f?`;
    case 'near':
      return `il me faudrait approcher ${say(request.middle)}.`;
    case 'inside':
      return 'il me faudrait être dedans.';
    case 'upper': {
      const { amount, currency, period } = request.upper;
      return `${BRING} le haut de votre fourchette, ${money.exact(amount, amount, currency)}${period ? ` ${PER[period]}` : ''}.`;
    }
  }
}

/** What the figures say, as one would say it aloud. */
function describeMarket({ role, level, place, low, high, currency, period, isFromData, own, extras }: Market): string {
  const at = level === 'all' ? 'de tous niveaux' : `de niveau ${FRENCH_PAY_LEVELS[level]}`;
  const jobs = `les postes ${of(role)} ${at} ${inPlace(place)}`;
  const converted = own
    ? `, soit environ ${money.range(own.min, own.max, own.currency)} ${PER[own.period ?? period]}`
    : '';
  if (!isFromData) {
    const counted = extras ? `, ${extras === 'total' ? 'prime et actions comprises' : 'actions comprises'}` : '';
    return `Une fourchette publiée pour ${jobs} donne ${money.range(low, high, currency)} ${PER[period]}${converted}${counted}`;
  }
  const [from, to] = [money.amount(low, currency), money.amount(high, currency)];
  const span = from === to ? `autour de ${from}` : `entre ${from} et ${to}`;
  return `La moitié des salaires publiés pour ${jobs} se situe ${span} ${PER[period]}${converted}`;
}

function say({ amount, currency, period }: Amount): string {
  const said = money.amount(amount, currency);
  return period === undefined ? said : `${said} ${PER[period]}`;
}
