import { describe, expect, test } from 'vitest';
import { createChunkNamer } from '../../../lib/browser/build/name-chunks';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '/top/entrypoints/popup/main.tsx': ['/top/view.tsx', '/top/base.css', '/top/entrypoints/popup/style.css'],
  '/top/entrypoints/sidepanel/main.tsx': ['/top/view.tsx', '/top/panel.ts'],
  '/top/entrypoints/options/main.tsx': ['/top/button.tsx', '/top/settings.tsx'],
  '/top/view.tsx': ['/top/button.tsx'],
  // Modules may go round in a circle.
  '/top/button.tsx': ['/top/view.tsx', 'react'],
};
const modules = {
  getModuleInfo: (id: string) => (IMPORTS[id] ? { importedIds: IMPORTS[id] } : null),
};

describe('createChunkNamer', () => {
  test.each([
    ['/top/view.tsx', 'page'],
    ['/top/button.tsx', 'page'],
    ['/top/base.css', 'page'],
    ['/top/entrypoints/popup/style.css', null],
    ['/top/panel.ts', 'page'],
    ['react', 'page'],
    ['\0virtual:wxt-html-plugins', 'page'],
    ['/top/settings.tsx', null],
    ['/top/entrypoints/popup/main.tsx', null],
    ['/top/entrypoints/options/main.tsx', null],
  ])('%s is in %s', (id, chunk) => {
    expect(createChunkNamer('/top/')(id, modules)).toBe(chunk);
  });

  test('looks at what is imported once', () => {
    const name = createChunkNamer('/top/');
    name('react', modules);
    expect(name('react', { getModuleInfo: () => null })).toBe('page');
  });
});
