import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { en } from '../../components/messages/en';
import { MessagesProvider } from '../../components/messages/use-messages';
import { TipList } from '../../components/tips/TipList';
import { buildAnalysis } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';

test('another language replaces every text below it', async () => {
  const german = { ...en, locale: 'de', tips: { ...en.tips, none: 'Keine Tipps zu dieser Anzeige.' } };
  const { container } = render(
    <MessagesProvider value={german}>
      <TipList analysis={buildAnalysis({ tips: [] })} onCopy={() => Promise.resolve()} />
    </MessagesProvider>,
  );
  expect(screen.getByText('Keine Tipps zu dieser Anzeige.')).toBeVisible();
  await expectAccessible(container);
});
