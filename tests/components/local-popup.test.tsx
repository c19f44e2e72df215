import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { de } from '../../components/messages/de';
import { fr } from '../../components/messages/fr';
import { MessagesProvider } from '../../components/messages/use-messages';
import { type PostingTab, PostingView } from '../../components/posting/PostingView';
import { analysePosting } from '../../lib/analyse-posting';
import type { Analysis } from '../../lib/analysis';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import { extractProfile } from '../../lib/resume/extract-profile';
import { chooseSentences } from '../../lib/sentences/choose-sentences';
import { EXAMPLE_RESUME } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';

const POSTING = {
  site: 'other',
  layout: 'test',
  url: 'https://jobs.example/1',
  title: 'Senior Machine Learning Engineer',
  company: 'Tidewater Robotics',
  location: 'Seattle, WA',
  salaryText: '$60 - $70 an hour',
  description: `Requirements
Five years of Python
Bachelor’s degree in Computer Science or equivalent experience
PyTorch
LangChain or Semantic Kernel
Kubernetes
Security clearance required
Nice to have
Azure`,
  layers: {},
} as const;

const MESSAGES = { de, fr };

function analyse(language: 'de' | 'fr'): Analysis {
  const knowledge = loadKnowledge();
  const profile = extractProfile(EXAMPLE_RESUME, knowledge);
  const [sentences, now] = [chooseSentences(language), { year: 2026, month: 11 }];
  return analysePosting(POSTING, knowledge, { profile, now, sentences });
}

function View({ analysis, language }: { analysis: Analysis; language: 'de' | 'fr' }) {
  const [tab, setTab] = useState<PostingTab>();
  const nothing = () => undefined;
  return (
    <MessagesProvider value={MESSAGES[language]}>
      <PostingView
        {...{ analysis, tab }}
        onTab={setTab}
        hasResume
        heldNames={new Map()}
        onAddResume={nothing}
        onJudge={() => Promise.resolve()}
        onCopy={() => Promise.resolve()}
      />
    </MessagesProvider>
  );
}

/** What is read aloud as the language of the interface, apart from what posting and resume say in their own words. */
function readOwn(container: Element, { posting, sources }: Analysis): string {
  const copy = container.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const each of copy.querySelectorAll('[lang=en], bdi, q, blockquote, [role=tablist]')) each.textContent = '·';
  const lines = `${posting.description}\n${EXAMPLE_RESUME}`.split('\n').filter((line) => line.length > 3);
  const names = [...lines, ...sources.map(({ title }) => title)];
  return names.reduce((text, name) => text.replaceAll(name, '·'), copy.textContent ?? '');
}

const ENGLISH =
  /(?<!\p{L})(?:the|of|is|are|with|your|you|this|that|which|not|years?|level|pay|resume|lines?)(?!\p{L})/iu;

test.each([
  ['de', ['Fähigkeiten', 'Tipps'], /dein Lebenslauf zeigt/],
  ['fr', ['Compétences', 'Conseils'], /votre CV/],
] as const)('the popup in %s says nothing of its own in English', async (language, tabs, said) => {
  const analysis = analyse(language);
  const { container } = render(<View analysis={analysis} language={language} />);
  const seen: string[] = [readOwn(container, analysis)];
  for (const name of tabs) {
    await userEvent.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));
    seen.push(readOwn(container, analysis));
  }
  expect(seen.filter((text) => ENGLISH.test(text))).toEqual([]);
  expect(seen.join(' ')).toMatch(said);
  await expectAccessible(container);
});

test('facts of the articles are marked as English, once announced', async () => {
  const analysis = analyse('de');
  const { container } = render(<View analysis={analysis} language="de" />);
  await userEvent.click(screen.getByRole('tab', { name: /^Tipps/ }));
  const facts = analysis.tips.flatMap(({ fact }) => fact ?? []);
  expect(facts.length).toBeGreaterThan(0);
  const marked = Array.from(container.querySelectorAll('[lang=en]'), ({ textContent }) => textContent);
  expect(facts.filter((fact) => !marked.includes(fact))).toEqual([]);
  expect(screen.getAllByText('Was die Artikel sagen, steht auf Englisch.')).toHaveLength(1);
});
