import '../base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type PreferencesReader, PreferredPage } from './PreferredPage';

/** Puts a page of the extension into its document. */
export function mountPage(page: ReactNode, reader: PreferencesReader): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <PreferredPage reader={reader}>{page}</PreferredPage>
    </StrictMode>,
  );
}
