import type { Sentences } from '../sentences';
import { benchmark } from './benchmark';
import { constraints } from './constraints';
import { pay } from './pay';
import { tips } from './tips';

/** What an analysis says, in English, as the printed record has it. */
export const en: Sentences = { language: 'en', benchmark, pay, tips, constraints };
