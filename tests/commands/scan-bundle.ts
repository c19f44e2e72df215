import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { buildFolder } from './builds';
import { CommandError } from './command-error';
import { formatPath, inRoot } from './paths';
import { type Finding, scanDocument, scanScript, scanStyle } from './scan-bundle-code';
import { checkManifest } from './scan-bundle-manifest';

type Known = {
  /** The finding's file; the bundler names chunks after whichever module comes first in them. */
  readonly file: RegExp;
  readonly what: string;
  readonly excerpt: RegExp;
  /** How often it is expected in each build: once more is new. */
  readonly times: number;
  readonly reason: string;
};

/** What is in the libraries and is never reached, and why. */
const KNOWN: readonly Known[] = [
  {
    file: /^chunks\/pdf-reader-/,
    what: 'XMLHttpRequest',
    excerpt: /readyState===XMLHttpRequest\.DONE/,
    times: 1,
    reason: 'pdfjs reads a constant of it where a request has ended; that it begins one is taken out at build time.',
  },
  {
    file: /^chunks\//,
    what: 'innerHTML',
    excerpt: /\.innerHTML=/,
    times: 3,
    reason: 'React carries dangerouslySetInnerHTML, which our lint forbids, and makes an empty script by it.',
  },
  {
    file: /pdf[\w.-]+js$/,
    what: 'import',
    excerpt: /import\(/,
    times: 2,
    reason:
      'pdfjs loads its worker, and would load decoders of pictures, by address; the policy admits own files alone.',
  },
];

/** Scripts that run in pages which are not ours. */
const IN_PAGE = new Set(['postings.js', 'read-page.js', 'read-selection.js']);
const BROWSERS = ['chrome', 'firefox'] as const;

/** What could make a request or code in both builds, or is slow to read, and where their manifests are other than expected. */
export async function run(): Promise<number> {
  const readme = readFileSync(inRoot('README.md'), 'utf8');
  const faults = BROWSERS.flatMap((browser) => {
    const folder = buildFolder(browser);
    if (!existsSync(folder)) throw new CommandError(`${formatPath(folder)} is missing. Run npm run build first.`);
    const manifest: unknown = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    const findings = scanFolder(folder);
    for (const known of KNOWN) print(browser, known, findings);
    return [...findUnknown(findings).map(describe), ...checkManifest(browser, Object(manifest), readme)].map(
      (fault) => `${browser}: ${fault}`,
    );
  });
  for (const fault of faults) console.log(`FAULT ${fault}`);
  console.log(`${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

/** The findings that no reason is given for, or that come more often than expected. */
export function findUnknown(findings: readonly Finding[]): Finding[] {
  const met = new Map<Known, number>();
  return findings.filter((finding) => {
    const known = findKnown(finding);
    if (!known) return true;
    const times = (met.get(known) ?? 0) + 1;
    met.set(known, times);
    return times > known.times;
  });
}

function scanFolder(folder: string): Finding[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const file = path.replaceAll('\\', '/');
    const read = () => readFileSync(`${folder}/${file}`, 'utf8');
    if (/\.m?js$/.test(file))
      return [...scanScript(file, read(), IN_PAGE.has(file)), ...findWideCharacter(file, read())];
    if (file.endsWith('.css')) return scanStyle(file, read());
    return file.endsWith('.html') ? scanDocument(file, read()) : [];
  });
}

/** One such character would have a browser keep the whole script in two bytes a character; files of others may have some. */
export function findWideCharacter(file: string, text: string): Finding[] {
  const at = file.startsWith('assets/') ? -1 : text.search(/[^\0-\xff]/);
  return at < 0 ? [] : [{ file, what: 'a character above U+00FF', excerpt: text.slice(Math.max(0, at - 20), at + 20) }];
}

function findKnown({ file, what, excerpt }: Finding): Known | undefined {
  return KNOWN.find((known) => known.what === what && known.file.test(file) && known.excerpt.test(excerpt));
}

function print(browser: string, known: Known, findings: readonly Finding[]): void {
  const times = findings.filter((finding) => findKnown(finding) === known).length;
  console.log(`${browser}: ${times} of at most ${known.times} known ${known.what} (${known.reason})`);
}

function describe({ file, what, excerpt }: Finding): string {
  return `${what} in ${file}: ${excerpt.replace(/\s+/g, ' ')}`;
}
