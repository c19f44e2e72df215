/** What is expected of a manifest, written by hand: what a build asks for beyond this is a fault. */
type Expected = { readonly keys: readonly string[]; readonly permissions: readonly string[] };

const HOSTS = ['https://*.linkedin.com/*', 'https://*.indeed.com/*'];
const PERMISSIONS = ['storage', 'activeTab', 'scripting', 'contextMenus'];
const KEYS = [
  ...[
    'manifest_version',
    'name',
    'default_locale',
    'description',
    'version',
    'icons',
    'permissions',
    'host_permissions',
  ],
  ...['content_scripts', 'action', 'commands', 'content_security_policy', 'background', 'options_ui'],
];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
  "worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const SCRIPTS = [
  { matches: HOSTS, js: ['postings.js'], css: ['assets/highlights.css'], run_at: 'document_idle' },
] as const;

const EXPECTED: Readonly<Record<'chrome' | 'firefox', Expected>> = {
  chrome: { keys: [...KEYS, 'minimum_chrome_version', 'side_panel'], permissions: [...PERMISSIONS, 'sidePanel'] },
  firefox: { keys: [...KEYS, 'browser_specific_settings'], permissions: PERMISSIONS },
};
const NO_DATA = { required: ['none'] };

/** Where a build's manifest is other than it should be, in words; `readme` names the permissions that users are told of. */
export function checkManifest(browser: 'chrome' | 'firefox', manifest: object, readme: string): string[] {
  const { keys, permissions } = EXPECTED[browser];
  const found = new Map<string, unknown>(Object.entries(manifest));
  const told = listTold(readme, browser);
  const hosts = HOSTS.map((pattern) => pattern.replace(/^https:\/\/\*\.|\/\*$/g, ''));
  return [
    ...compare('keys', [...found.keys()].sort(), [...keys].sort()),
    ...compare('permissions', found.get('permissions'), permissions),
    ...compare('host_permissions', found.get('host_permissions'), HOSTS),
    ...compare('content_scripts', found.get('content_scripts'), SCRIPTS),
    ...compare('content_security_policy', found.get('content_security_policy'), { extension_pages: POLICY }),
    ...compare('README', told, [...permissions, ...hosts].sort()),
    ...(browser === 'firefox' ? compare('data collection', readCollection(found), NO_DATA) : []),
  ];
}

/** The names in the first cells of the table of permissions; what is for one browser says so. */
function listTold(readme: string, browser: 'chrome' | 'firefox'): string[] {
  const table = readme.slice(readme.indexOf('| permission |')).split('\n\n')[0] ?? '';
  const cells = table.split('\n').flatMap((line) => /^\|([^|]*)\|/.exec(line)?.[1] ?? []);
  const others = browser === 'firefox' ? '(Chrome)' : '(Firefox)';
  const own = cells.filter((cell) => !cell.includes(others));
  return own.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)).sort();
}

function readCollection(found: ReadonlyMap<string, unknown>): unknown {
  const settings: unknown = found.get('browser_specific_settings');
  return Object(Object(settings).gecko).data_collection_permissions;
}

function compare(what: string, found: unknown, expected: unknown): string[] {
  const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
  return is === should ? [] : [`${what}: ${is} instead of ${should}`];
}
