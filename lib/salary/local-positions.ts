import type { PositionName } from './describe-position';

type Positions = Readonly<Record<PositionName, string>>;

/** Where pay lies, in German, to stand behind "ist" or "liegt". */
export const GERMAN_POSITIONS: Positions = {
  low: 'niedrig',
  'below-middle': 'unter der Mitte',
  middle: 'in der Mitte',
  'above-middle': 'über der Mitte',
  high: 'hoch',
  'below-range': 'unter der veröffentlichten Spanne',
  'inside-range': 'in der veröffentlichten Spanne',
  'above-range': 'über der veröffentlichten Spanne',
};

/** Where pay lies, in French, to stand behind "est". */
export const FRENCH_POSITIONS: Positions = {
  low: 'bas',
  'below-middle': 'sous le milieu',
  middle: 'au milieu',
  'above-middle': 'au-dessus du milieu',
  high: 'élevé',
  'below-range': 'sous la fourchette publiée',
  'inside-range': 'dans la fourchette publiée',
  'above-range': 'au-dessus de la fourchette publiée',
};
