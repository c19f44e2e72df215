import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { ResumeForm } from '../../components/options/ResumeForm';
import { UndoToast } from '../../components/options/UndoToast';
import { SavedTools } from '../../components/saved/SavedTools';
import { NO_FILTER } from '../../lib/saved/filter-postings';

function Toasted() {
  const [isShown, setIsShown] = useState(true);
  const end = () => setIsShown(false);
  return <main>{isShown && <UndoToast text="Deleted." onUndo={end} onEnd={end} />}</main>;
}

test('what is undone leaves the focus in the page’s own part', async () => {
  render(<Toasted />);
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(screen.getByRole('main')).toHaveFocus();
});

test('a toast that goes by itself takes no focus from elsewhere', async () => {
  const view = render(
    <main>
      <input aria-label="Elsewhere" />
      <UndoToast text="Deleted." onUndo={vi.fn()} onEnd={vi.fn()} />
    </main>,
  );
  await userEvent.click(screen.getByRole('textbox', { name: 'Elsewhere' }));
  view.rerender(
    <main>
      <input aria-label="Elsewhere" />
    </main>,
  );
  expect(screen.getByRole('textbox', { name: 'Elsewhere' })).toHaveFocus();
});

test('clearing the filters goes back to the search', async () => {
  const onChange = vi.fn();
  const view = { filter: { ...NO_FILTER, text: 'zebra' }, order: { by: 'saved', isAscending: false } } as const;
  render(
    <main>
      <SavedTools view={view} choices={{ roles: [], sites: [], pays: [] }} onChange={onChange} />
    </main>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(onChange).toHaveBeenCalledWith({ ...view, filter: NO_FILTER });
  expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
});

test('a form that was opened for pasting is typed in at once, and once more where it was empty', async () => {
  const nothing = async () => {};
  const onSave = vi.fn(nothing);
  render(<ResumeForm isPasting onChange={nothing} onSave={onSave} onDelete={nothing} onReplace={nothing} />);
  const text = screen.getByRole('textbox', { name: 'Text of the resume' });
  expect(text).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Save resume' }));
  expect(screen.getByRole('alert')).toHaveTextContent('There is no text yet');
  expect(text).toHaveFocus();
  expect(onSave).not.toHaveBeenCalled();
});
