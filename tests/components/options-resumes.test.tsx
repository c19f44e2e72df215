import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ResumeSection } from '../../components/options/ResumeSection';
import type { ImportOptions, ResumeClient } from '../../components/resume-client';
import { ResumeFileError } from '../../lib/resume/files/resume-file-error';
import type { ResumeText } from '../../lib/resume/files/resume-text';
import { expectAccessible } from './expect-accessible';
import { buildResume, buildResumeText, buildStore } from './resume-store';

const DATA = buildResume({ id: 'a', name: 'Data', text: 'Data engineer\nAirflow' });
const VISION = buildResume({ id: 'b', name: 'Vision', text: 'Vision engineer\nOpenCV' });
const PDF = new File(['%PDF-'], 'Mirela Tandoori CV.pdf', { type: 'application/pdf' });
const BROKEN = new ResumeFileError('broken', 'The PDF is damaged: export or download it again, or paste the text.');

async function show(client: ResumeClient) {
  const view = render(<ResumeSection client={client} sources={[]} />);
  await screen.findByRole('textbox', { name: 'Text of the resume' });
  // The page listens for files once what was found has been painted.
  await act(async () => {});
  return { ...view, user: userEvent.setup({ applyAccept: false }) };
}

function findArea() {
  return screen.getByRole('textbox', { name: 'Text of the resume' });
}

function findFileInput(container: HTMLElement): HTMLInputElement {
  const input = container.querySelector<HTMLInputElement>('section input[type=file]');
  if (!input) throw new Error('There is no way to choose a file.');
  return input;
}

function dropFiles(...files: File[]) {
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } });
}

/** A reader that goes on until it is told what it found. */
function buildReader() {
  let finish: ((read: ResumeText) => void) | undefined;
  let options: ImportOptions | undefined;
  const importFile: ResumeClient['importFile'] = (_file, given) =>
    new Promise((resolve, reject) => {
      options = given;
      finish = resolve;
      given.signal.addEventListener('abort', () => reject(given.signal.reason));
    });
  return {
    importFile,
    tell: (page: number, pages: number) => act(() => options?.onProgress?.(page, pages)),
    finish: (read: ResumeText) => act(async () => finish?.(read)),
  };
}

test('the button opens the file dialogue, and the chosen file becomes the resume in use', async () => {
  const { container, user } = await show(buildStore(undefined));
  const opened = vi.spyOn(findFileInput(container), 'click');
  screen.getByRole('button', { name: 'Choose a file' }).focus();
  await user.keyboard('{Enter}');
  expect(opened).toHaveBeenCalledOnce();
  await user.upload(findFileInput(container), PDF);
  const said = await screen.findByText(/was read:/);
  expect(said).toHaveRole('status');
  expect(said).toHaveTextContent(
    'Mirela Tandoori CV.pdf was read: 86 words. It is saved as “Mirela Tandoori CV” and in use from now on.',
  );
  expect(findArea()).toHaveDisplayValue(/^Mirela Tandoori/);
  expect(screen.getByRole('radio', { name: /Mirela Tandoori CV PDF · 2 pages/ })).toBeChecked();
  expect(findArea()).toHaveAccessibleDescription(/The text of Mirela Tandoori CV.pdf as a machine reads it/);
  await expectAccessible(container);
});

test('what is wrong with a file is in the report on it, also after its text was corrected', async () => {
  const message = 'Page 2: has no text that can be read.';
  const read = buildResumeText({ problems: [{ kind: 'picture-page', message, pages: [2] }] });
  const { user } = await show(buildStore(undefined, { importFile: async () => read }));
  dropFiles(PDF);
  const report = await screen.findByRole('region', { name: 'How a machine reads it' });
  expect(report).toHaveTextContent(message);
  await user.type(findArea(), ' and more');
  await user.click(screen.getByRole('button', { name: 'Save resume' }));
  expect(await screen.findByText(/^Saved/)).toBeVisible();
  expect(report).toHaveTextContent(message);
});

test('while a file is read its name and page are told, and reading can be cancelled', async () => {
  const reader = buildReader();
  const { container, user } = await show(buildStore(DATA, reader));
  dropFiles(PDF);
  expect(await screen.findByText('Reading Mirela Tandoori CV.pdf')).toHaveRole('status');
  const bar = await screen.findByRole('progressbar', { name: 'Reading Mirela Tandoori CV.pdf' });
  reader.tell(3, 20);
  expect(bar).toHaveAttribute('value', '3');
  expect(bar).toHaveAttribute('aria-valuetext', 'Page 3 of 20');
  expect(screen.getByText('Page 3 of 20')).toBeVisible();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText(/was cancelled. Nothing was changed/)).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.getAllByRole('radio')).toHaveLength(1);
});

test('a second file takes the place of the one that is being read', async () => {
  const reader = buildReader();
  await show(buildStore(undefined, reader));
  dropFiles(new File(['x'], 'first.txt'));
  dropFiles(new File(['x'], 'second.txt'));
  await reader.finish(buildResumeText({ text: 'Second' }));
  expect(await screen.findByRole('radio')).toHaveAccessibleName(/^second/);
  expect(screen.queryByText(/first\.txt/)).toBeNull();
});

test.each([
  ['with what the reader says', BROKEN, BROKEN.message],
  ['with any other fault', new TypeError('out of luck'), 'out of luck'],
])('a bad file is refused %s, and what is kept stays', async (_what, error, said) => {
  const saveResume = vi.fn();
  const client = buildStore(DATA, { importFile: () => Promise.reject(error), saveResume });
  const { container, user } = await show(client);
  await user.type(findArea(), ' and Kafka');
  dropFiles(PDF);
  const alert = (await screen.findByText(/was not imported/)).closest('[role=alert]');
  expect(alert).toHaveTextContent(said);
  expect(alert).toHaveTextContent('Your resume stays as it was.');
  expect(findArea()).toHaveValue('Data engineer\nAirflow and Kafka');
  expect(saveResume).not.toHaveBeenCalled();
  await expectAccessible(container);
});

test('a file that was read and cannot be saved is told, too', async () => {
  await show(buildStore(undefined, { saveResume: () => Promise.reject(new Error('full')) }));
  dropFiles(PDF);
  expect(await screen.findByText(/could not be saved/)).toBeVisible();
});

test('several files at once, text and other things that are dropped are no resume', async () => {
  const importFile = vi.fn();
  await show(buildStore(undefined, { importFile }));
  dropFiles(PDF, PDF);
  expect(await screen.findByText(/Drop one file at a time/)).toBeVisible();
  expect(fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true);
  expect(fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'] } })).toBe(true);
  expect(importFile).not.toHaveBeenCalled();
});

test('a file held over the page shows where it goes, and the browser does not open it', async () => {
  await show(buildStore(undefined));
  expect(fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } })).toBe(false);
  expect(screen.getByRole('heading', { name: 'Drop the file to read it' })).toBeVisible();
  fireEvent.dragLeave(document.body, { relatedTarget: null });
  expect(screen.getByRole('heading', { name: 'Add a resume' })).toBeVisible();
});

test('a copied file can be pasted', async () => {
  await show(buildStore(undefined));
  fireEvent.paste(findArea(), { clipboardData: { types: ['Files'], files: [PDF] } });
  expect(await screen.findByText(/was read:/)).toBeVisible();
});

test('of several resumes one is in use, and another can be chosen without losing what was typed', async () => {
  const { container, user } = await show(buildStore([DATA, VISION]));
  expect(screen.getByRole('radio', { name: /^Data/ })).toBeChecked();
  await user.type(findArea(), ' and Kafka');
  await user.click(screen.getByRole('radio', { name: /^Vision/ }));
  expect(await screen.findByDisplayValue(/OpenCV$/)).toBe(findArea());
  expect(screen.getByRole('radio', { name: /^Vision/ })).toBeChecked();
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  await user.click(screen.getByRole('radio', { name: /^Data.*changes not saved/ }));
  expect(await screen.findByDisplayValue(/Airflow and Kafka$/)).toBe(findArea());
  await expectAccessible(container);
});

test('a resume is renamed by its name, and keeps where it came from', async () => {
  const saveResume = vi.fn(async (input: Parameters<ResumeClient['saveResume']>[0]) =>
    buildResume({ id: 'a', ...input }),
  );
  const origin = { fileName: 'cv.pdf', kind: 'pdf', problems: [] } as const;
  const { user } = await show(buildStore([{ ...DATA, origin }, VISION], { saveResume }));
  const name = screen.getByRole('textbox', { name: 'Name' });
  await user.clear(name);
  await user.type(name, 'Platform');
  await user.click(screen.getByRole('button', { name: 'Save resume' }));
  expect(saveResume).toHaveBeenCalledWith({ id: 'a', name: 'Platform', text: DATA.text, origin });
});

test('another resume can be pasted, or not after all', async () => {
  const { user } = await show(buildStore(DATA));
  await user.click(screen.getByRole('button', { name: 'Paste text' }));
  expect(findArea()).toHaveValue('');
  await user.click(screen.getByRole('button', { name: 'Back to your resumes' }));
  expect(findArea()).toHaveValue(DATA.text);
  await user.click(screen.getByRole('button', { name: 'Paste text' }));
  await user.click(findArea());
  await user.paste('Gardener');
  await user.click(screen.getByRole('button', { name: 'Save resume' }));
  expect(await screen.findByRole('radio', { name: /^My resume/ })).toBeChecked();
  expect(screen.getAllByRole('radio')).toHaveLength(2);
});

test('a replaced text comes back with undo', async () => {
  const importFile = async () => buildResumeText({ text: 'Newer text' });
  const { container, user } = await show(buildStore([DATA, VISION], { importFile }));
  const input = container.querySelector<HTMLInputElement>('form input[type=file]');
  if (!input) throw new Error('There is no way to replace it.');
  await user.upload(input, PDF);
  expect(await screen.findByDisplayValue('Newer text')).toBe(findArea());
  expect(screen.getByRole('radio', { name: /^Data/ })).toBeChecked();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByDisplayValue(/Airflow$/)).toBe(findArea());
});

test('deleting the resume in use brings the other one into use, and undo brings it back', async () => {
  const { container, user } = await show(buildStore([DATA, VISION]));
  await user.click(screen.getByRole('button', { name: 'Delete resume' }));
  expect(await screen.findByRole('radio')).toHaveAccessibleName(/^Vision/);
  expect(screen.getByRole('radio')).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('radio', { name: /^Data/ })).toBeChecked();
  await expectAccessible(container);
});

test('what another page changes shows by itself', async () => {
  let tell = () => {};
  const store = buildStore(DATA, {
    onResumesChanged: (listener) => {
      tell = listener;
    },
  });
  await show(store);
  await store.saveResume({ name: 'Other', text: 'Text from elsewhere' });
  await act(async () => tell());
  expect(await screen.findByDisplayValue('Text from elsewhere')).toBe(findArea());
});
