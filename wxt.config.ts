import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { disarmPlugin } from './lib/browser/build/disarm-plugin.ts';
import { createChunkNamer } from './lib/browser/build/name-chunks.ts';
import { plainTemplatesPlugin } from './lib/browser/build/plain-templates-plugin.ts';
import { knowledgePlugin } from './lib/knowledge/build/knowledge-plugin.ts';
import { spellClassesPlugin } from './lib/text/build/spell-classes-plugin.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Hosts whose pages RoleLens reads; national sites are hosts of these. */
const SITES = ['https://*.linkedin.com/*', 'https://*.indeed.com/*'];

// Proven to stop every request primitive in extension pages and the service worker.
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: 'RoleLens',
    // In the browser's language; the words are in public/_locales.
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: SITES,
    // Not by WXT's own content script: its context tells every page, with the extension's id, that it has started.
    content_scripts: [{ matches: SITES, js: ['postings.js'], css: ['assets/highlights.css'], run_at: 'document_idle' }],
    action: { default_title: 'RoleLens' },
    // Chrome takes four suggested keys at most; the rest the user can give.
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_openPanel__' },
      'save-posting': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_savePosting__' },
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_toggleHighlights__',
      },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_toggleMarks__',
      },
      'analyse-selection': { description: '__MSG_analyseSelection__' },
    },
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'rolelens@rolelens.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
    // The development server needs its socket; what is shipped does not.
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: PAGE_POLICY } }),
  }),
  vite: () => ({
    plugins: [knowledgePlugin(), spellClassesPlugin(), plainTemplatesPlugin(), disarmPlugin()],
    // pdfjs' maps of Chinese, Japanese and Korean characters.
    assetsInclude: ['**/*.bcmap'],
    // The oldest browsers that the manifest admits: their style sheets need no stand-in for what all of these know.
    build: {
      cssTarget: ['chrome123', 'firefox140'],
      // These browsers load what is said to be loaded ahead by themselves; the stand-in for it would bring the one `fetch`.
      modulePreload: { polyfill: false },
      // One character above U+00FF would have the browser keep a whole script in two bytes a character, and decode it first.
      rolldownOptions: {
        output: {
          charset: 'ascii',
          codeSplitting: { groups: [{ name: createChunkNamer(ROOT), debugName: 'page' }] },
        },
      },
    },
  }),
});
