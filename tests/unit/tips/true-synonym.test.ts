import { describe, expect, it } from 'vitest';
import { isTrueSynonym } from '../../../lib/tips/true-synonym';

describe('isTrueSynonym', () => {
  it.each([
    ['RAG', 'retrieval-augmented generation', 'Retrieval-augmented generation (RAG)'],
    ['LLMs', 'language models', 'Large language models'],
    ['CNN', 'convolutional network', 'Convolutional neural networks'],
    ['Amazon Web Services', 'AWS', 'AWS'],
    ['k8s', 'Kubernetes', 'Kubernetes'],
    ['Azure Active Directory', 'Entra ID', 'Microsoft Entra ID'],
  ])('%s and %s', (a, b, name) => {
    expect([isTrueSynonym(a, b, name), isTrueSynonym(b, a, name)]).toEqual([true, true]);
  });

  it.each([
    ['a looser name', 'RAG', 'retrieval', 'Retrieval-augmented generation (RAG)'],
    ['words of one field', 'data visualization', 'graphs', 'Data visualization'],
    ['a wider name', 'statistical modeling', 'statistics', 'Statistics'],
    ['what a search finds anyway', 'Postgres', 'PostgreSQL', 'PostgreSQL'],
    ['another spelling', 'PostGress', 'PostgreSQL', 'PostgreSQL'],
    ['one family', 'GitHub CI', 'GitHub Actions', 'GitHub Actions'],
    ['initials of something else', 'ML', 'data loops', 'Machine learning'],
    ['two names at the start of a line', 'Reports', 'Briefings', 'Reporting'],
  ])('not %s', (_what, a, b, name) => {
    expect([isTrueSynonym(a, b, name), isTrueSynonym(b, a, name)]).toEqual([false, false]);
  });
});
