/** Verbs with which bullets begin, in the present; those whose past looks the same are left out. */
const PRESENT: ReadonlySet<string> = new Set(
  (
    'achieve administer advise analyse analyze architect assess automate build coach collaborate collect conduct configure ' +
    'contribute coordinate create define deliver deploy design develop document drive enable engineer ensure establish ' +
    'evaluate execute explore extend facilitate fix forecast gather generate guide handle identify implement improve ' +
    'increase integrate introduce investigate launch lead leverage maintain make manage mentor migrate model monitor ' +
    'negotiate optimise optimize orchestrate organise organize own oversee perform plan prepare present produce provide ' +
    'recommend reduce refactor report research resolve review run ship simplify solve streamline supervise support teach ' +
    'test track train translate troubleshoot tune use validate visualise visualize work write'
  ).split(' '),
);

/** The tense of a bullet's first word; undefined for a word that is no English verb known here, or may be both. */
export function findTense(words: string): 'present' | undefined {
  const [first = '', second = ''] = words.toLowerCase().split(/[^\p{L}-]+/u);
  const isVerb = PRESENT.has(first) || (first.endsWith('s') && PRESENT.has(first.replace(/(?<=sh|ss|ch|x)es$|s$/, '')));
  // "Design of experiments", "Test automation": nouns are followed by what they are of, verbs by what they are done to.
  return isVerb && !/^(?:of|for|and|in|at)$/.test(second) && !NOUNS.has(second) ? 'present' : undefined;
}

const NOUNS: ReadonlySet<string> = new Set(
  'automation engineer engineering lead manager team work review plan'.split(' '),
);
