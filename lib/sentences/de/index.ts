import type { Sentences } from '../sentences';
import { benchmark } from './benchmark';
import { pay } from './pay';

/** What an analysis says, in German. */
export const de: Sentences = { language: 'de', benchmark, pay };
