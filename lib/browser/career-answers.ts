import { type CareerAnswers, NO_ANSWERS, parseAnswers } from '../career/answers';
import { FIT_QUESTIONS } from '../career/fit-questions';
import { openDatabase } from './database';

const KEY = 'career-answers';

// What was answered when this page last read or kept it: what differs from it was answered here.
let known: CareerAnswers = NO_ANSWERS;

/** What was answered to the questions of career fit; nothing where nothing readable is kept. */
export async function readCareerAnswers(): Promise<CareerAnswers> {
  known = await readKept();
  return known;
}

/**
 * Keeps the answers in place of those before, with what another page has answered since they were read here. They stay in
 * the extension's own database: they are about a person.
 */
export async function saveCareerAnswers(answers: CareerAnswers): Promise<void> {
  const before = known;
  known = answers;
  const { settings } = openDatabase();
  try {
    await openDatabase().transaction('rw', settings, async () => {
      const kept = new Map(Object.entries(await readKept()));
      for (const question of FIT_QUESTIONS) {
        if (!isSame(before[question], answers[question])) kept.set(question, answers[question] ?? []);
      }
      await settings.put({ key: KEY, value: parseAnswers(Object.fromEntries(kept)) });
    });
  } catch (error) {
    known = before;
    throw error;
  }
}

async function readKept(): Promise<CareerAnswers> {
  const row: unknown = await openDatabase().settings.get(KEY);
  return typeof row === 'object' && row !== null && 'value' in row ? parseAnswers(row.value) : NO_ANSWERS;
}

function isSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((choice, at) => choice === other[at]);
}
