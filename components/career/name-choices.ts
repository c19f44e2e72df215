import type { FitQuestionId } from '../../lib/career/fit-questions';
import type { Messages } from '../messages/en';

/** The answers to a question in words. */
export function nameChoices(question: FitQuestionId, chosen: readonly string[], t: Messages['career']): string {
  const texts: Readonly<Record<string, string>> = t.questions.choices[question];
  return chosen.map((choice) => texts[choice] ?? choice).join(' · ');
}
