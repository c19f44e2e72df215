import type { Sentences } from '../sentences';
import { benchmark } from './benchmark';
import { constraints } from './constraints';
import { pay } from './pay';
import { tips } from './tips';

/** What an analysis says, in German. */
export const de: Sentences = { language: 'de', benchmark, pay, tips, constraints };
