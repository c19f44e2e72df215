import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import config from '../../../wxt.config';
import { findUnknown, findWideCharacter } from '../../commands/scan-bundle.ts';
import { scanDocument, scanScript, scanStyle } from '../../commands/scan-bundle-code';
import { checkManifest } from '../../commands/scan-bundle-manifest';

describe('the scan of what is shipped', () => {
  test.each([
    ['background.js', 'const a = "\\u2013 \\u00e9 é";', 0],
    ['background.js', 'const a = "–";', 1],
    ['assets/pdf.worker.mjs', 'const a = "–";', 0],
  ])('%s may not hold wide characters: %s', (file, text, found) => {
    expect(findWideCharacter(file, text)).toHaveLength(found);
  });

  test.each([
    ['fetch(a)', 'fetch'],
    ['const f = globalThis.fetch; f(a)', 'fetch'],
    ['window["x"]; self.fetch.call(self, a)', 'fetch'],
    ['const { fetch } = globalThis; fetch(a)', 'fetch'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new self.WebSocket(a)', 'WebSocket'],
    ['navigator.sendBeacon(a)', 'sendBeacon'],
    ['globalThis.navigator.sendBeacon(a)', 'sendBeacon'],
    ['new EventSource(a)', 'EventSource'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ['chrome.runtime.connectNative(a)', 'connectNative'],
    ['eval(a)', 'eval'],
    ['new Function(a)', 'Function'],
    ['let F = Function; F(a)', 'Function'],
    ['a.innerHTML = b', 'innerHTML'],
    ['import(a)', 'import'],
    ['import(`./` + a)', 'import'],
    ['}', 'does not parse'],
  ])('finds in %s: %s', (code, what) => {
    expect(scanScript('chunks/a.js', code, false).map((finding) => finding.what)).toContain(what);
  });

  test.each([
    'this.xref.fetch(a)',
    'class A { fetch(a) { return this.#files[a]; } }',
    'const a = { fetch: 1, XMLHttpRequest: 2 };',
    'const skills = ["WebSocket", `fetch`];',
    'Function.prototype.call',
    'import("./a.js")',
    'import(`./a.js`)',
    'image.src = "data:image/png;base64,AA"',
  ])('finds nothing in %s', (code) => {
    expect(scanScript('chunks/a.js', code, false)).toEqual([]);
  });

  test.each([
    'new Image()',
    'image.src = a',
    'link.href = a',
    'navigator.serviceWorker.register(a)',
    'const g = globalThis; g["fetch"](a)',
    'const name = `sendBeacon`; navigator[name](a)',
    'host.attachShadow({ mode: "open" })',
    'const mode = `open`; host.attachShadow({ mode })',
    'style.textContent = "@import \'https://example.org/a.css\'"',
    'style.textContent = `a { background: url(https://example.org/a.png) }`',
  ])('finds in a script that runs in pages: %s', (code) => {
    expect(scanScript('postings.js', code, true)).not.toEqual([]);
    expect(scanScript('postings.js', 'const css = "a { mask: url(data:image/svg+xml,x) }"', true)).toEqual([]);
  });

  test.each([
    ['@import "a.css";', 1],
    ['a { background: url("https://example.org/a.png") }', 1],
    ['@font-face { src: url(/assets/a.woff2) }', 1],
    ['a { mask: url("data:image/svg+xml,x"); fill: url(#a) }', 0],
  ])('style: %s', (css, count) => {
    expect(scanStyle('assets/a.css', css)).toHaveLength(count);
  });

  test.each([
    ['<script type="module" src="/chunks/a.js"></script><link rel="stylesheet" href="/assets/a.css">', 0],
    ['<script src="https://example.org/a.js"></script>', 1],
    ['<script src="//example.org/a.js"></script>', 1],
    ['<link href=https://example.org/a.css>', 1],
    ['<script>a()</script>', 1],
    ['<p onclick="a()">', 1],
    ['<iframe>', 1],
  ])('document: %s', (html, count) => {
    expect(scanDocument('popup.html', html)).toHaveLength(count);
  });

  test('what is known has a reason for so often and no more', () => {
    const react = { file: 'chunks/a.js', what: 'innerHTML', excerpt: '(e.innerHTML=n)' };
    const again = { ...react };
    expect(findUnknown([react, { ...react }, { ...react }, again])).toEqual([again]);
    expect(findUnknown([{ ...react, file: 'postings.js' }])).toHaveLength(1);
  });
});

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const readme = readFileSync('README.md', 'utf8');
  /** What the build tool adds to it. */
  const built = {
    ...{ manifest_version: 3, version: '1.0.0', icons: {}, background: {}, options_ui: {} },
    ...(browser === 'chrome' ? { side_panel: {} } : {}),
  };

  async function readManifest(): Promise<Record<string, unknown>> {
    if (typeof config.manifest !== 'function') throw new Error('The manifest is no function of the browser.');
    const env = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
    const manifest = { ...built, ...(await config.manifest(env)) };
    return Object.fromEntries(Object.entries(manifest).filter(([, value]) => value !== undefined));
  }

  test('is as written down by hand and as the README tells', async () => {
    expect(checkManifest(browser, await readManifest(), readme)).toEqual([]);
  });

  test.each([
    [{ web_accessible_resources: [] }],
    [{ externally_connectable: { matches: ['https://*.linkedin.com/*'] } }],
    [{ permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'tabs'] }],
    [{ host_permissions: ['<all_urls>'] }],
    [{ optional_host_permissions: ['<all_urls>'] }],
    [{ content_scripts: [{ matches: ['<all_urls>'], js: ['postings.js'] }] }],
    [{ content_security_policy: { extension_pages: "default-src 'self'" } }],
    [{ content_security_policy: undefined }],
  ])('is refused with %j', async (change) => {
    expect(checkManifest(browser, { ...(await readManifest()), ...change }, readme)).not.toEqual([]);
  });

  test('is refused where the README leaves a permission out', async () => {
    const faults = checkManifest(browser, await readManifest(), readme.replace('| `scripting` |', '| |'));
    expect(faults).toEqual([expect.stringMatching(/^README/)]);
  });
});
