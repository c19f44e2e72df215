import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ResumeSection } from '../../components/options/ResumeSection';
import type { KeptResume } from '../../components/resume-client';
import { buildResume, buildResumeText, buildStore } from './resume-store';

const PDF = new File(['%PDF-1.4'], 'Mirela Tandoori CV.pdf', { type: 'application/pdf' });
const RUST = { id: 'rust', name: 'Rust' };
const CORRECTIONS = { held: [RUST], removed: [], ignored: [{ id: 'java', name: 'Java' }] };

async function importOver(kept: KeptResume, place: string) {
  const importFile = async () => buildResumeText({ text: 'Newer text' });
  const { container } = render(<ResumeSection client={buildStore(kept, { importFile })} sources={[]} />);
  await screen.findByRole('textbox', { name: 'Text of the resume' });
  await act(async () => {});
  const input = container.querySelector<HTMLInputElement>(place);
  if (!input) throw new Error('There is no way to choose a file.');
  await userEvent.setup({ applyAccept: false }).upload(input, PDF);
  return screen.findByText(/was read:/);
}

test.each(['section input[type=file]', 'form input[type=file]'])(
  'what was said of skills holds for the same file read again, and that is told: %s',
  async (place) => {
    const origin = { fileName: PDF.name, kind: 'pdf' as const, problems: [] };
    const said = await importOver(buildResume({ origin, corrections: CORRECTIONS }), place);
    expect(said).toHaveTextContent('What you said of 2 skills still holds.');
    expect(await screen.findByText('added by you')).toBeVisible();
  },
);

test('another file begins without what was said of the skills of others', async () => {
  const said = await importOver(buildResume({ corrections: CORRECTIONS }), 'section input[type=file]');
  expect(said).not.toHaveTextContent('still hold');
  expect(screen.queryByText('added by you')).toBeNull();
});
