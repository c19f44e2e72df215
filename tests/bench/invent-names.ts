import { createRandom } from '../e2e/random';

const SEED = 7;
/** Characters that decide which one follows. */
const MEMORY = 2;

/**
 * The real names and as many invented ones as are missing for `count`: in the proportion of the real ones, as long as
 * they are, a letter or more longer where all of that length are taken, and of their letters in their order, so that
 * they begin alike. Never a word that is not to be a name. The same every time.
 */
export function inventNames(real: readonly string[], count: number, isTaken: (name: string) => boolean): string[] {
  const names = new Set(real);
  const followers = listFollowers(real);
  const random = createRandom(SEED);
  for (let at = 0; names.size < count; at += 1) {
    const like = real[at % real.length] ?? '';
    for (let length = like.length; ; length += 1) {
      const name = inventName(followers, length, random).trim();
      if (name.length < like.length || names.has(name) || isTaken(name)) continue;
      names.add(name);
      break;
    }
  }
  return [...names];
}

/** By what stands before it, every character that follows, as often as it does. */
function listFollowers(names: readonly string[]): ReadonlyMap<string, string> {
  const followers = new Map<string, string>();
  for (const name of names) {
    for (let at = 0; at < name.length; at += 1) {
      const before = name.slice(Math.max(0, at - MEMORY), at);
      followers.set(before, (followers.get(before) ?? '') + name.charAt(at));
    }
  }
  return followers;
}

function inventName(followers: ReadonlyMap<string, string>, length: number, random: () => number): string {
  let name = '';
  while (name.length < length) {
    const next = followers.get(name.slice(-MEMORY)) ?? followers.get('') ?? 'e';
    name += next.charAt(Math.floor(random() * next.length));
  }
  return name;
}

/** The text with a share of the names spread over it evenly, each once, between two of its words. */
export function spreadNames(text: string, names: readonly string[], share: number): string {
  const chosen = names.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share));
  const words = text.split(' ');
  const step = words.length / Math.max(1, chosen.length);
  const parts: string[] = [];
  let last = 0;
  chosen.forEach((name, at) => {
    const next = Math.floor((at + 1) * step);
    parts.push(...words.slice(last, next), name);
    last = next;
  });
  return [...parts, ...words.slice(last)].join(' ');
}
