import { describe, expect, it } from 'vitest';
import { extractAskedYears } from '../../../lib/coverage/asked-years';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { parsePosting } from '../../../lib/posting/parse-posting';
import { extractSkills } from '../../../lib/skills/extract-skills';
import { buildRaw } from './find-constraint';

const KNOWLEDGE = loadKnowledge();

/** "5: SQL + Python|R": years, lists that are all asked for, the members of one list. */
function read(description: string): string[] {
  const posting = parsePosting(buildRaw(description), KNOWLEDGE.places);
  const found = extractAskedYears(posting, extractSkills(posting, KNOWLEDGE.vocabulary, KNOWLEDGE.model));
  return found.map(
    ({ years, lists }) => `${years}: ${lists.map((list) => list.map(({ name }) => name).join('|')).join(' + ')}`,
  );
}

describe('extractAskedYears', () => {
  it.each([
    ['5+ years of Python', '5: Python'],
    ['At least 3 years of professional experience with Apache Spark', '3: Apache Spark'],
    ['3+ years with Spark or Flink', '3: Apache Spark|Apache Flink'],
    ['4 years of experience in Python and SQL', '4: Python + SQL'],
    ['5+ years of building software in Python', '5: Python'],
    ['5+ years of design and development experience in Java', '5: Java'],
    ['5+ years of professional, hands-on experience using Python', '5: Python'],
    ['5+ years of experience building data pipelines in Python', '5: Data pipelines'],
    ['5+ years of experience developing applications in Java', '5: Java'],
    ['5+ years Python experience', '5: Python'],
    ['5+ years of experience with either Python or Java', '5: Python|Java'],
    ['3+ years of experience in at least one of Python, Java, Scala', '3: Python|Java|Scala'],
    ['5+ years of software development and strong Java skills', '5: Software engineering'],
    ['5+ years of experience in software development and Java knowledge', '5: Software engineering'],
    ['5 Jahre Erfahrung in Data Engineering und Java-Kenntnisse', '5: Data engineering'],
    ['Python (5+ years)', '5: Python'],
    ['SQL: at least 2 years', '2: SQL'],
    ['Python, 5+ years', '5: Python'],
    ['Mindestens 3 Jahre Erfahrung mit Python', '3: Python'],
    ['Mindestens 3 Jahre Berufserfahrung mit Python oder Java', '3: Python|Java'],
    ['Au moins 3 ans d’expérience en Python', '3: Python'],
    ['Au moins 3 ans d’expérience professionnelle en Python ou Java', '3: Python|Java'],
  ])('%s', (text, expected) => {
    expect(read(`Requirements\n- ${text}`)).toEqual([expected]);
  });

  it.each([
    [
      'a list of any length keeps its “or”',
      '5+ years with Python, Scala, Go, Rust, Kotlin or Java',
      '5: Python|Scala|Go|Rust|Kotlin|Java',
    ],
    ['“and” parts what is all asked for', '5+ years with SQL and Python or R', '5: SQL + Python|R'],
    ['years behind alternatives hold for all of them', 'Python or Java (3+ years)', '3: Python|Java'],
    ['years behind a slash as well', 'Python/Java: 5+ years', '5: Python|Java'],
    ['years behind a colon hold for the whole list', 'Python and SQL: 5+ years', '5: Python + SQL'],
    ['years in brackets surely hold for the last', 'Python, SQL (3+ years)', '3: SQL'],
  ])('%s', (_, text, expected) => {
    expect(read(`Requirements\n- ${text}`)).toEqual([expected]);
  });

  it('keeps years in brackets apart', () => {
    expect(read('Requirements\n- Python (5+ years), Java (2+ years)')).toEqual(['5: Python', '2: Java']);
  });

  it.each([
    '5 years of experience. You know Python.',
    'Our firm is 20 years old and uses Python',
    '5+ years of professional experience and strong Java skills',
    '5+ years of experience, strong Java skills',
    '5+ years in the insurance industry and strong Java skills',
    'Knowledge of Java, 5+ years of experience in the insurance industry',
    'Java, 5+ years of experience in the insurance industry',
    'Strong Python, 5+ years of experience',
    'Python; 5+ years of experience',
    '5 Jahre Berufserfahrung und gute Java-Kenntnisse',
    '5 ans d’expérience et de bonnes connaissances de Java',
  ])('ties nothing in “%s”', (text) => {
    expect(read(`Requirements\n- ${text}`)).toEqual([]);
  });

  it.each([
    '5+ years with Python, our own language or Java',
    '5+ years of Python or a similar language',
    '3+ years with Java, or a comparable language',
    'Mindestens 3 Jahre mit Python oder einer ähnlichen Sprache',
  ])('is not sure where something unknown would do: “%s”', (text) => {
    expect(read(`Requirements\n- ${text}`)).toEqual([]);
  });
});
