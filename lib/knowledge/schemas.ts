import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'ids are kebab-case');
const sentence = z.string().min(8);
const name = z.string().min(1);
const isoDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const currency = z.string().regex(/^[A-Z]{3}$/);
const country = z.string().regex(/^[A-Z]{2}$/);

/** Points into a source: an article's line, or the whole data set when there is none. */
export const citationSchema = z.strictObject({ source: id, lines: z.array(z.int().positive()).min(1).optional() });
const cite = z.array(citationSchema).min(1);

/** One publication or data set that facts come from. */
export const sourceSchema = z.strictObject({
  id,
  kind: z.enum(['article', 'dataset']),
  title: name,
  /** "unknown" where the text does not name one. */
  publisher: name,
  /** As precise as the source is; undefined where it states none. */
  date: isoDate.optional(),
  licence: name,
  url: z.url().optional(),
  note: z.string().optional(),
});

/** `data/sources.json`. */
export const sourcesSchema = z.array(sourceSchema).min(1);

/** A statement in our own words with the places that support it. */
export const factSchema = z.strictObject({ text: sentence, cite });

/** A narrower title that belongs to a role: another name, a specialisation, or a step of its ladder. */
export const roleVariantSchema = z.strictObject({
  id,
  name,
  how: z.enum(['is', 'alias', 'variant', 'ladder']),
  cite,
});

/** One role that postings advertise. */
export const roleSchema = z.strictObject({
  id,
  name,
  family: z.enum(['engineering', 'research', 'data', 'operations', 'product', 'governance', 'content', 'leadership']),
  /** Two lines in our own words. */
  summary: sentence,
  /** Titles as postings write them, lower case, without level words, in any language; the name itself is implied. */
  aliases: z.array(name),
  /** Titles of the articles that this profile stands for. */
  covers: z.array(roleVariantSchema),
  /** Skill ids by weight. */
  skills: z.strictObject({ core: z.array(id).min(1), common: z.array(id), plus: z.array(id) }),
  /** Short lower-case phrases of duties that speak for this role in a description. */
  duties: z.array(name).min(3),
  tasks: z.array(factSchema),
  ladder: z.array(factSchema),
  growth: z.array(factSchema),
  pros: z.array(factSchema),
  cons: z.array(factSchema),
  entry: z.array(factSchema),
  learningTime: z.array(factSchema),
  /** Ways in from another career. */
  transitions: z.array(z.strictObject({ from: name, text: sentence, cite })),
  interview: z.array(factSchema),
  projects: z.array(factSchema),
  certifications: z.array(factSchema),
});

export const payBasisSchema = z.enum(['base', 'total', 'base-and-equity', 'unstated', 'posted-range']);
export const payLevelSchema = z.enum(['entry', 'mid', 'senior', 'executive', 'all']);
export const payPeriodSchema = z.enum(['year', 'month', 'week', 'day', 'hour']);

/** Where a pay figure holds; `label` is what people read. */
export const payPlaceSchema = z.strictObject({
  label: name,
  country: country.optional(),
  /** A metro id of `places.json`. */
  metro: id.optional(),
  scope: z.enum(['country', 'metro', 'remote', 'hubs', 'employers', 'unstated']),
});

/** One pay figure of an article. */
export const payFigureSchema = z.strictObject({
  id,
  /** Undefined when the figure is for a whole industry or the field at large. */
  level: payLevelSchema,
  /** The level as the source writes it, where it differs ("staff"). */
  levelLabel: name.optional(),
  years: z.string().optional(),
  min: z.number().positive().optional(),
  max: z.number().positive().optional(),
  /** "or more": the source says the upper end is open. */
  openEnded: z.boolean(),
  currency,
  period: payPeriodSchema,
  basis: payBasisSchema,
  place: payPlaceSchema,
  /** Year the figure is about; undefined when the source states none. */
  year: z.int().min(2015).max(2035).optional(),
  yearInferred: z.boolean(),
  /** Only ranges, medians and floors are benchmarks; conversions and example sums are listed, never chosen. */
  kind: z.enum(['range', 'floor', 'median', 'conversion', 'example-ask']),
  note: z.string().optional(),
  cite,
});

/** Percentiles of posted pay from a data set. */
export const payPercentilesSchema = z.strictObject({
  source: id,
  /** The title group of the data set. */
  group: name,
  country,
  currency,
  /** "2025" or "2023-2025". */
  years: z.string().regex(/^\d{4}(?:-\d{4})?$/),
  level: payLevelSchema,
  n: z.int().min(20),
  p10: z.number().positive(),
  p25: z.number().positive(),
  p50: z.number().positive(),
  p75: z.number().positive(),
  p90: z.number().positive(),
  /** Set where the title group is wider than the role. */
  note: z.string().optional(),
});

/** All pay of one role. A role without any figure says so with `none`. */
export const roleSalariesSchema = z.strictObject({
  role: id,
  figures: z.array(payFigureSchema),
  percentiles: z.array(payPercentilesSchema),
  /** Why there is no figure. */
  none: sentence.optional(),
});

/** Pay that belongs to no single role: the field at large, an industry. */
export const generalPaySchema = z.array(
  z.strictObject({ scope: z.enum(['overall', 'industry']), subject: name, figure: payFigureSchema }),
);

/**
 * When an ambiguous name counts. Without a rule a name always counts. All given conditions must hold.
 */
export const nameRuleSchema = z.strictObject({
  /** The name or alias the rule is about, as it stands in `name` or `aliases`. */
  form: name,
  /** Count only when written with exactly this case. */
  exactCase: z.boolean().optional(),
  /** Do not count when the text before ends with one of these (lower case; a space at the start asks for a word edge). */
  notAfter: z.array(name).optional(),
  /** Do not count when the text after starts with one of these (lower case). */
  notBefore: z.array(name).optional(),
  /** Count only beside another skill in the same list or sentence. */
  needsNeighbour: z.boolean().optional(),
  /** ... or beside one of these words in the same sentence (lower case). */
  orWords: z.array(name).optional(),
  /** Count only where something is asked for (requirements, wishes, words of experience): for everyday words. */
  askedOnly: z.boolean().optional(),
});

/** One hard or soft skill. */
export const skillSchema = z.strictObject({
  id,
  name,
  /** Other spellings, acronyms, plurals that are not formed by "s"; case is ignored unless a rule says otherwise. */
  aliases: z.array(name),
  rules: z.array(nameRuleSchema).optional(),
  /** Wider skills: who has this one shows the wider one as well. */
  parents: z.array(id).optional(),
  /** Close skills that earn partial credit. */
  near: z.array(id).optional(),
  /** How long it takes and where to start, where a source says so. */
  learning: z.array(factSchema).optional(),
  /** Where an article names it. */
  cite: z.array(citationSchema).optional(),
});

/** One file of `data/skills/`. */
export const skillFileSchema = z.strictObject({
  category: id,
  kind: z.enum(['hard', 'soft']),
  skills: z.array(skillSchema).min(1),
});

/** One piece of advice and what should trigger it. */
export const adviceSchema = z.strictObject({
  id,
  topic: z.enum([
    'resume',
    'portfolio',
    'project',
    'github',
    'kaggle',
    'open-source',
    'writing',
    'certification',
    'interview',
    'negotiation',
    'roadmap',
    'learning',
    'education',
    'barrier',
    'networking',
    'job-search',
    'level',
    'mindset',
    'skill-focus',
    'faq',
  ]),
  /** In our own words, addressed to the reader. */
  text: sentence,
  /** Empty lists match everything. */
  when: z.strictObject({
    roles: z.array(id),
    skills: z.array(id),
    levels: z.array(payLevelSchema),
    situations: z.array(
      z.enum([
        'has-resume',
        'no-resume',
        'gap',
        'strong-match',
        'weak-match',
        'career-change',
        'pay-known',
        'pay-low',
        'interview',
        'planning',
      ]),
    ),
  }),
  cite,
});
export const adviceFileSchema = z.array(adviceSchema);

/** A metropolitan area and the words that name it. */
export const metroSchema = z.strictObject({
  id,
  name,
  country,
  /** City and region names, lower case, as location lines write them. */
  names: z.array(name).min(1),
  /** Cost-of-living index with its source, where an article gives one. */
  costOfLiving: z.strictObject({ index: z.number().positive(), cite }).optional(),
});
export const countrySchema = z.strictObject({
  id: country,
  name,
  currency,
  /** Names and abbreviations in the languages that postings use, lower case. */
  names: z.array(name).min(1),
  /** States or provinces: "CA", "California". Short ones count only after a comma. */
  regions: z.array(name),
  /** Big cities that are named without their country, lower case. */
  cities: z.array(name),
  /** Host prefixes of the national sites: "uk", "au". */
  hosts: z.array(name),
});
export const placesSchema = z.strictObject({ countries: z.array(countrySchema), metros: z.array(metroSchema) });

/** A fact about the market: growth, hiring, places, industries, companies. */
export const marketFactSchema = z.strictObject({
  id,
  topic: z.enum([
    'growth',
    'geography',
    'industry',
    'remote',
    'company',
    'driver',
    'trend',
    'compensation',
    'level',
    'definition',
    'framework',
    'entry-difficulty',
  ]),
  subject: name,
  text: sentence,
  value: z.string().optional(),
  roles: z.array(id).optional(),
  cite,
});
export const marketFileSchema = z.array(marketFactSchema);

/** Claims of the sources that disagree, kept side by side. */
export const contradictionFileSchema = z.array(
  z.strictObject({ id, subject: name, text: sentence, roles: z.array(id).optional(), cite }),
);

/** How titles outside the role's own names are understood: words of a field beside words of a function. */
export const titlePatternsSchema = z.strictObject({
  /** Words of level, contract and urgency that do not tell the role, lower case. */
  noise: z.array(name),
  /** A title with one of these is no AI, ML or data role whatever else it says, unless a role's alias contains it. */
  blockers: z.array(name),
  /** Fields of work by id, with the words that name them, lower case. */
  fields: z.record(id, z.array(name).min(1)),
  /** Kinds of work by id, with the words that name them, lower case. */
  functions: z.record(id, z.array(name).min(1)),
  /** First match wins: a title that names this field and this function is this role. */
  patterns: z.array(z.strictObject({ field: id, function: id, role: id })),
});

export type TitlePatterns = z.infer<typeof titlePatternsSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Fact = z.infer<typeof factSchema>;
export type RoleProfile = z.infer<typeof roleSchema>;
export type PayFigure = z.infer<typeof payFigureSchema>;
export type PayPercentiles = z.infer<typeof payPercentilesSchema>;
export type RoleSalaries = z.infer<typeof roleSalariesSchema>;
export type GeneralPay = z.infer<typeof generalPaySchema>;
export type NameRule = z.infer<typeof nameRuleSchema>;
export type SkillRecord = z.infer<typeof skillSchema>;
export type SkillFile = z.infer<typeof skillFileSchema>;
export type Advice = z.infer<typeof adviceSchema>;
export type Places = z.infer<typeof placesSchema>;
export type Metro = z.infer<typeof metroSchema>;
export type Country = z.infer<typeof countrySchema>;
export type Contradiction = z.infer<typeof contradictionFileSchema>[number];
export type MarketFact = z.infer<typeof marketFactSchema>;
