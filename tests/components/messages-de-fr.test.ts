import { describe, expect, test } from 'vitest';
import { de } from '../../components/messages/de';
import { en, type Messages } from '../../components/messages/en';
import { fr } from '../../components/messages/fr';
import { describePosition } from '../../lib/salary/describe-position';
import { SAMPLES } from './message-samples';

type Language = {
  readonly messages: Messages;
  /** Texts that are the same word in English, by their English. */
  readonly same: readonly string[];
  /** What the typography of the language never holds. */
  readonly wrong: RegExp;
};

const LANGUAGES: Readonly<Record<string, Language>> = {
  de: {
    messages: de,
    same: [
      'Name Text Status Median Hybrid Remote Governance Senior Staff Principal Lead Bachelor Master'.split(' '),
      ['Applied AI Specialist', '37\u00a0kB', '37\u00a0GB'],
    ].flat(),
    // German quotes „so“, has a fixed space before % alone and a dash that is no hyphen, and says du: Sie within a
    // sentence would be the polite form.
    wrong:
      /['"”’]|“(?=\p{L})|„[^“]*$|[^\u00a0]%|[\u00a0\u202f ][;!?:]| - |\.\.\.| {2}|[\p{Ll},] (?:Sie|Ihnen|Ihre?[mnrs]?)\b/u,
  },
  fr: {
    messages: fr,
    same: [
      'possible date Options Sources Source Pages Notes Dates Site Article Notifications e-mail'.split(' '),
      'senior Senior Staff Principal Lead Manager Master'.split(' '),
    ].flat(),
    // French has a narrow space within « » and before : ; ! ? %, and a typographic apostrophe.
    wrong: /['"]|[^\u202f][;!?»%]|[^\u202f]:(?=\s|$)|«[^\u202f]|\.\.\.| {2}/,
  },
};

/** Names and words that no language translates. */
const NAMES = new Set(
  [
    ['RoleLens', 'LinkedIn', 'Indeed', 'PDF', 'Word', 'Markdown', 'JSON Resume', 'JSON', 'CSV'],
    ['English', 'Deutsch', 'Français', 'Kubernetes', 'MLflow', 'Machine Learning Engineer'],
    ['rolelens-backup-37.json', 'rolelens-backup-1.json'],
  ].flat(),
);

/** Stand for text and for number alike, and are found again in what is said of them. */
const ARGUMENTS = [37, 41, 43, 47];

type Said = { readonly path: string; readonly text: string; readonly args: readonly unknown[] };

/** Every text with the path of its key; a function once for each sample of its arguments. */
function listTexts(node: unknown, path = ''): Said[] {
  if (typeof node === 'string') return [{ path, text: node, args: [] }];
  if (typeof node === 'function') return samplesOf(node, path).map((args) => say(node, path, args));
  return Object.entries(node ?? {}).flatMap(([key, child]) => listTexts(child, path === '' ? key : `${path}.${key}`));
}

function samplesOf({ length }: { readonly length: number }, path: string): readonly (readonly unknown[])[] {
  return SAMPLES[path] ?? [ARGUMENTS.slice(0, length), new Array(length).fill(1)];
}

// biome-ignore lint/complexity/noBannedTypes: any function of the messages; what it gives is checked.
function say(message: Function, path: string, args: readonly unknown[]): Said {
  const text: unknown = message(...args);
  return { path: `${path}(${JSON.stringify(args)})`, text: String(text), args };
}

/** Numbers of a text as English writes them, sorted, however the language groups and parts them. */
function listNumbers(text: string): string[] {
  const plain = text.replace(/(\d)[,.\s\u00a0\u202f](?=\d{3}(?!\d))/g, '$1');
  return (plain.match(/\d+(?:[.,]\d+)?/g) ?? []).map((each) => each.replace(',', '.')).sort();
}

/** What a text says beside its arguments. */
function removeAll(text: string, args: readonly unknown[]): string {
  return args
    .flat()
    .reduce<string>((rest, each) => (typeof each === 'string' ? rest.replaceAll(each, '') : rest), text);
}

const english = listTexts(en);
const byPath = new Map(english.map(({ path, text }) => [path, text]));

test('the samples suit the English texts', () => {
  const broken = english.filter(({ text }) => /\b(?:undefined|NaN|null)\b|\[object/.test(text));
  expect(broken).toEqual([]);
  const paths = new Set(english.map(({ path }) => path.replace(/\(.*$/s, '')));
  expect(Object.keys(SAMPLES).filter((path) => !paths.has(path))).toEqual([]);
});

describe.each(Object.entries(LANGUAGES))('%s', (locale, { messages, same, wrong }) => {
  const texts = listTexts(messages);
  const find = (isFault: (said: Said, original: string) => boolean) =>
    texts
      .filter((said) => said.path !== 'locale' && isFault(said, byPath.get(said.path) ?? ''))
      .map(({ path, text }) => `${path}: ${text}`);

  test('says its locale', () => {
    expect(messages.locale).toBe(locale);
    expect(Intl.getCanonicalLocales(messages.locale)).toEqual([locale]);
  });

  test('has the keys of English, and no others', () => {
    expect(texts.map(({ path }) => path).sort()).toEqual(english.map(({ path }) => path).sort());
  });

  test('says something wherever English does', () => {
    expect(find(({ text }, original) => (text.trim() === '') !== (original.trim() === ''))).toEqual([]);
    expect(find(({ text }) => /\b(?:undefined|NaN|null)\b|\[object/.test(text))).toEqual([]);
  });

  test('repeats every argument and figure that English repeats', () => {
    const isOne = (args: readonly unknown[]) => args.length > 0 && args.every((each) => each === 1);
    expect(
      find(
        ({ path, text, args }, original) =>
          // One may be said in a word, and dates are written in another order and with other zeros.
          !isOne(args) && !path.includes('.days(') && listNumbers(text).join() !== listNumbers(original).join(),
      ),
    ).toEqual([]);
    expect(
      find(({ text, args }, original) =>
        args
          .flat()
          .some(
            (each) => typeof each === 'string' && /[A-Z]/.test(each) && original.includes(each) && !text.includes(each),
          ),
      ),
    ).toEqual([]);
  });

  test('leaves nothing in English but names and words that both share', () => {
    const isShared = ({ text, args }: Said) =>
      NAMES.has(text) || same.includes(text) || !/\p{L}{2}/u.test(removeAll(text, args));
    expect(find((said, original) => said.text === original && !isShared(said))).toEqual([]);
  });

  test('has no needless exception', () => {
    const used = new Set(find(({ text }, original) => text === original).map((line) => line.replace(/^.*?: /s, '')));
    expect(same.filter((each) => !used.has(each))).toEqual([]);
  });

  test('keeps to its typography', () => {
    expect(find(({ text }) => wrong.test(text))).toEqual([]);
  });

  test('has words of its own for every place that posted pay can have', () => {
    const places = Array.from({ length: 99 }, (_, at) => at + 1);
    const untold = places.filter((position) =>
      messages.pay.position(position, true).includes(describePosition({ position }) ?? ''),
    );
    expect(untold).toEqual([]);
  });

  test('is not much longer than English', () => {
    const long = find(({ text }, original) => text.length > 24 + 1.6 * original.length);
    expect(long).toEqual([]);
  });
});
