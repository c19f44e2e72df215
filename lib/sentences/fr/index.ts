import type { Sentences } from '../sentences';
import { benchmark } from './benchmark';
import { constraints } from './constraints';
import { pay } from './pay';
import { tips } from './tips';

/** What an analysis says, in French. */
export const fr: Sentences = { language: 'fr', benchmark, pay, tips, constraints };
