// A reader of regular expressions that is just good enough to attack them: it finds what repeats, and gives texts that
// lead there and texts that go round in it.

/** A place where a pattern repeats: what to write to get there, and what it takes again and again. */
export type Repeat = { readonly prefix: string; readonly pumps: readonly string[] };

type Item = { readonly samples: readonly string[]; readonly repeats: readonly Repeat[] };
type State = { readonly source: string; readonly flags: string; at: number };

const CHARACTERS = [...'a 0A-.,\t\n:/(_*#•é$@|"\'·一–+&<>!?)z9;[]`…%=~ı\\\0'];
const QUANTIFIER = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/;
/** Repeats of fewer rounds than this cannot run on. */
const MANY = 10;
const MOST = 6;

/** Every place where a pattern may repeat often. */
export function findRepeats({ source, flags }: Pick<RegExp, 'source' | 'flags'>): readonly Repeat[] {
  return readOptions({ source, flags, at: 0 }).repeats;
}

function readOptions(state: State): Item {
  const options = [readSequence(state)];
  while (state.source[state.at] === '|') {
    state.at += 1;
    options.push(readSequence(state));
  }
  const samples = options.flatMap((option) => option.samples.slice(0, options.length > 2 ? 1 : 2));
  return { samples: thin(samples), repeats: options.flatMap(({ repeats }) => repeats) };
}

function readSequence(state: State): Item {
  let samples: readonly string[] = [''];
  const repeats: Repeat[] = [];
  while (state.at < state.source.length && !'|)'.includes(state.source[state.at] ?? '')) {
    const item = readQuantified(state);
    const [before = ''] = samples;
    repeats.push(...item.repeats.map((each) => ({ ...each, prefix: before + each.prefix })));
    samples = thin(samples.flatMap((start) => item.samples.map((end) => start + end)));
  }
  return { samples, repeats };
}

function readQuantified(state: State): Item {
  const item = readItem(state);
  const [written = '', least, comma, most] = QUANTIFIER.exec(state.source.slice(state.at)) ?? [];
  state.at += written.length;
  if (written === '') return item;
  const fewest = written.startsWith('+') ? 1 : Number(least ?? 0);
  const isOften = /^[*+]/.test(written) || (comma !== undefined && (most === '' || Number(most) >= MANY));
  const taken = item.samples.map((sample) => sample.repeat(Math.min(fewest, 3)));
  const repeats = isOften ? [{ prefix: '', pumps: item.samples.filter(Boolean) }] : [];
  return { samples: thin(fewest === 0 ? [...item.samples, ''] : taken), repeats: [...repeats, ...item.repeats] };
}

function readItem(state: State): Item {
  const sign = state.source[state.at] ?? '';
  if (sign === '(') return readGroup(state);
  if (sign === '[') return readSet(state, readClass(state));
  if (sign === '\\') return readEscape(state);
  state.at += 1;
  if (sign === '^' || sign === '$') return text('');
  return sign === '.' ? text('a', ' ', '.') : text(sign);
}

function readGroup(state: State): Item {
  const [opening = '('] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(state.source.slice(state.at)) ?? [];
  state.at += opening.length;
  const inner = readOptions(state);
  state.at += 1;
  // What is only looked at may run on as well, and takes nothing.
  return /^\(\?<?[=!]/.test(opening) ? { samples: [''], repeats: inner.repeats } : inner;
}

function readClass({ source, at }: State): string {
  return /^\[(?:\\.|[^\]\\])*\]/s.exec(source.slice(at))?.[0] ?? '[';
}

function readEscape(state: State): Item {
  const rest = state.source.slice(state.at);
  const [written = '\\'] = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|.)/s.exec(rest) ?? [];
  if (/^\\(?:[bB]|k<|[1-9])/.test(written)) {
    state.at += written.length;
    return text('');
  }
  return readSet(state, written);
}

/** A class or an escape: the first of our characters that it takes. */
function readSet(state: State, written: string): Item {
  state.at += written.length;
  const isTaken = new RegExp(`^${written}$`, state.flags.replace(/[gy]/g, ''));
  const literal = [...written.replace(/\\/g, '')];
  const taken = [...CHARACTERS, ...literal].filter((character) => isTaken.test(character));
  return text(...(taken.length > 0 ? taken.slice(0, 4) : ['a']));
}

function text(...samples: readonly string[]): Item {
  return { samples, repeats: [] };
}

function thin(samples: readonly string[]): readonly string[] {
  return [...new Set(samples)].slice(0, MOST);
}
