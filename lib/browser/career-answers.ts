import { type CareerAnswers, NO_ANSWERS, parseAnswers } from '../career/answers';
import { openDatabase } from './database';

const KEY = 'career-answers';

/** What was answered to the questions of career fit; nothing where nothing readable is kept. */
export async function readCareerAnswers(): Promise<CareerAnswers> {
  const row: unknown = await openDatabase().settings.get(KEY);
  return typeof row === 'object' && row !== null && 'value' in row ? parseAnswers(row.value) : NO_ANSWERS;
}

/** Keeps the answers in place of those before. They stay in the extension's own database: they are about a person. */
export async function saveCareerAnswers(answers: CareerAnswers): Promise<void> {
  await openDatabase().settings.put({ key: KEY, value: answers });
}
