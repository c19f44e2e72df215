import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { inRoot } from './paths';

// The licences of everything that is bundled into the extension: in the store's package, where those who get it can
// read them, and so in `public/`.

export const LICENCES_FILE = 'public/licences.txt';

/** The build tool puts parts of its own into every bundle, and the first lets the browser be called by one name. */
const BUILT_IN = ['@wxt-dev/browser', 'wxt'];
/** What may be in a package of ours; tools that are never shipped may have a few more. */
const PERMISSIVE = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Zlib',
];
const FOR_TOOLS = [...PERMISSIVE, 'MPL-2.0', 'Python-2.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Unlicense', 'WTFPL'];

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});
const manifestSchema = z.object({
  version: z.string(),
  license: z.string(),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
});

export type LockedPackage = { readonly name: string; readonly licence: string; readonly isShipped: boolean };

/** Every package of package-lock.json. What npm installs only where the platform wants it is bundled nowhere. */
export function listLocked(): LockedPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')));
  return Object.entries(packages).flatMap(([path, { license = 'none', dev, devOptional, optional }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    const isShipped = !(dev || devOptional || optional) || BUILT_IN.includes(name);
    return name === '' ? [] : [{ name, licence: license, isShipped }];
  });
}

/** Names of the packages that the extension is made of, in order. */
export function listShipped(): string[] {
  const names = listLocked().flatMap(({ name, isShipped }) => (isShipped ? [name] : []));
  return [...new Set(names)].sort();
}

/** True for a licence, or a choice of licences, that lets a package be where it is. */
export function isAllowed({ licence, isShipped }: LockedPackage): boolean {
  const allowed = isShipped ? PERMISSIVE : FOR_TOOLS;
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((each) => allowed.includes(each)));
}

/** The whole file. */
export function buildLicences(): string {
  const head = 'RoleLens is made with these packages. Each is followed by its licence.';
  return `${[head, ...listShipped().map(describePackage)].join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

function describePackage(name: string): string {
  const folder = inRoot('node_modules', name);
  const { version, license, author } = manifestSchema.parse(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')));
  const texts = [folder, `${folder}/cmaps`].filter(existsSync).flatMap(readTexts);
  const text = texts.length > 0 ? texts.join('\n\n') : writeOut(license, author ?? `the authors of ${name}`);
  return `${name} ${version} (${license})\n\n${text}`;
}

function readTexts(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)(?:\.\w+)?$/i.test(file));
  return files.sort().map((file) => readFileSync(`${folder}/${file}`, 'utf8').replace(/\r/g, '').trim());
}

/** The MIT licence in the words of our own, for packages that only name it. */
function writeOut(licence: string, author: string): string {
  if (licence !== 'MIT') throw new Error(`a package under ${licence} has no text of it`);
  const own = readFileSync(inRoot('LICENSE'), 'utf8').trim();
  return own.replace(/^Copyright .*$/m, `Copyright (c) ${author}`);
}
