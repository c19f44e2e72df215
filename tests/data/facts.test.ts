import { describe, expect, it } from 'vitest';
import type { PayFigure, RoleProfile } from '../../lib/knowledge/schemas';
import { type Citing, findCiting, findUncited, listPlaces } from './citing';
import { NO_DEFINITION, NO_SKILL_TO_LEARN, NO_TRANSITION, NOT_SKILLS, STARTING_POINTS } from './fact-exceptions';
import { isSamePay } from './is-same-pay';
import { readKnowledgeData } from './knowledge-data';
import {
  adviceFactSchema,
  contradictionFactSchema,
  hasFacts,
  type Place,
  payFactSchema,
  type RoleFact,
  readFacts,
  readMarketFacts,
  roleFactSchema,
  rolePlaceSchema,
  skillFactSchema,
} from './shared-facts';

const data = readKnowledgeData();
const roleFacts = readFacts('roles', roleFactSchema);
const rolePlaces = new Map(readFacts('role-map', rolePlaceSchema).map((each) => [each.article_role, each]));
const skills = new Map(data.skills.flatMap((file) => file.skills.map((skill) => [skill.id, skill])));
const everything = collectCiting(data);

/** Where each kind of note about a role has to be found in the role. */
const ROLE_FIELDS = {
  definition: ['tasks', 'ladder', 'growth', 'entry', 'learningTime'],
  tasks: ['tasks'],
  requirements: ['entry', 'growth'],
  growth: ['growth'],
  career_ladder: ['ladder'],
  pros: ['pros'],
  cons: ['cons'],
  entry_advice: ['entry', 'projects'],
  learning_time: ['learningTime', 'transitions'],
  transitions: ['transitions'],
  trends: ['growth', 'tasks'],
  examples: ['tasks', 'growth'],
} as const satisfies Partial<Record<keyof RoleFact, readonly (keyof RoleProfile)[]>>;

const ADVICE_TOPICS: readonly [RegExp, string][] = [
  [/^portfolio-project$/, 'project'],
  [/^portfolio-principles$/, 'portfolio'],
  [/^learning-resource$/, 'learning'],
  [/^interview-/, 'interview'],
  [/^blogging$/, 'writing'],
  [/^by-level$/, 'level'],
];

const MARKET_TOPICS: Readonly<Record<string, string>> = {
  growth_stats: 'growth',
  cost_of_living: 'geography',
  industries: 'industry',
  remote_trends: 'remote',
  companies: 'company',
  drivers: 'driver',
  trends: 'trend',
  compensation_modifiers: 'compensation',
  level_definitions: 'level',
  definitions: 'definition',
  framework_comparison: 'framework',
  entry_difficulty: 'entry-difficulty',
};

describe.skipIf(!hasFacts)(
  'every fact of the articles (skipped where ../shared/facts is not beside the project)',
  () => {
    it('of pay is a figure of its role, or of the field', () => {
      const facts = readFacts('salaries', payFactSchema);
      expect(facts.length).toBeGreaterThan(100);
      expect(facts.filter((fact) => !figuresOf(fact.role_canonical).some((figure) => isSamePay(fact, figure)))).toEqual(
        [],
      );
    });

    it('about a role stands in the place that its role has', () => {
      expect(roleFacts.length).toBeGreaterThan(70);
      expect(roleFacts.flatMap(findMissingFacts)).toEqual([]);
    });

    it('that names a role names it where it belongs', () => {
      expect(roleFacts.flatMap(findMissingName)).toEqual([]);
    });

    it('about what a role asks for rests on a skill of the role or on a sentence', () => {
      expect(roleFacts.flatMap(findMissingSkills)).toEqual([]);
    });

    it('that names a skill is cited by the skill', () => {
      const facts = readFacts('skills', skillFactSchema);
      expect(facts.length).toBeGreaterThan(300);
      const exceptions = new Set(Object.values(NOT_SKILLS).flat());
      const missing = facts.flatMap(({ id, occurrences }) => {
        const uncited = findUncited(occurrences, recordsOf(id, exceptions));
        return uncited.length > 0 ? [`${id} (${uncited})`] : [];
      });
      expect(missing).toEqual([]);
      const needed = facts.filter(
        ({ id, occurrences }) => findUncited(occurrences, recordsOf(id, new Set())).length > 0,
      );
      expect([...exceptions].filter((id) => !needed.some((fact) => fact.id === id))).toEqual([]);
    });

    it('about the market is one fact with its figure', () => {
      const byKind = readMarketFacts();
      expect(Object.keys(byKind).length).toBeGreaterThan(10);
      const missing = Object.entries(byKind).flatMap(([kind, facts]) => {
        const topic = MARKET_TOPICS[kind] ?? kind;
        const records = data.market.filter((fact) => fact.topic === topic);
        return facts.filter(({ cite, name = '', figures }) => {
          const found = findCiting(cite, records).filter(
            (fact) => topic !== 'company' || `${fact.subject}, ${fact.text}`.includes(name),
          );
          return !found.some((fact) => hasFigures(JSON.stringify(figures), `${fact.value} ${fact.text}`));
        });
      });
      expect(missing).toEqual([]);
    });

    it('about the cost of living is the index of its metro', () => {
      const indexes = data.places.metros.flatMap(({ costOfLiving }) => costOfLiving ?? []);
      const facts = readMarketFacts().cost_of_living?.filter(({ index }) => typeof index === 'number') ?? [];
      expect(facts.length).toBeGreaterThan(5);
      expect(facts.filter((fact) => !findCiting(fact.cite, indexes).some(({ index }) => index === fact.index))).toEqual(
        [],
      );
    });

    it('that advises is one piece of advice on its topic, for its roles, and says what may have changed', () => {
      const facts = readFacts('advice', adviceFactSchema);
      expect(facts.length).toBeGreaterThan(200);
      const missing = facts.filter(({ category, cite, roles, price_usd, verify }) => {
        const [, topic = category] = ADVICE_TOPICS.find(([kind]) => kind.test(category)) ?? [];
        const wanted = roles.flatMap((role) => rolePlaces.get(role)?.role ?? []);
        const found = findCiting(cite, data.advice).filter((advice) => advice.topic === topic);
        return !found.some(
          ({ text, when, ended }) =>
            wanted.every((role) => when.roles.includes(role)) &&
            (!price_usd || text.includes(String(price_usd))) &&
            (!verify || ended !== undefined || /\bcheck\b|\bended\b/.test(text)),
        );
      });
      expect(missing).toEqual([]);
    });

    it('about learning a skill is said where the skill is missing', () => {
      const facts = readFacts('advice', adviceFactSchema).filter(({ category }) => category === 'learning-resource');
      const taught = [...skills.values()].flatMap(({ learning = [] }) => learning);
      expect(facts.length).toBeGreaterThan(10);
      const missing = facts.filter(({ cite }) => findUncited(cite, taught).length === listPlaces(cite).length);
      expect(missing.map(({ topic }) => topic)).toEqual(NO_SKILL_TO_LEARN);
    });

    it('that contradicts another stands beside it', () => {
      const facts = readFacts('contradictions', contradictionFactSchema);
      expect(facts.length).toBeGreaterThan(50);
      expect(facts.filter(({ claims }) => findCiting(claims.flat(), data.contradictions).length === 0)).toEqual([]);
    });
  },
);

function recordsOf(skill: string, exceptions: ReadonlySet<string>): readonly Citing[] {
  return exceptions.has(skill) ? everything : [{ cite: skills.get(skill)?.cite ?? [] }];
}

/** Everything with a citation anywhere in the data. */
function collectCiting(value: unknown): Citing[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'cite' in value && Array.isArray(value.cite) ? [{ cite: value.cite }] : [];
  return [...own, ...Object.values(value).flatMap(collectCiting)];
}

function roleOf(articleRole: string): RoleProfile | undefined {
  return data.roles.find(({ id }) => id === rolePlaces.get(articleRole)?.role);
}

/** The figures among which a note's pay has to be: those of its role, else those of the field. */
function figuresOf(articleRole: string | null): readonly PayFigure[] {
  const role = roleOf(articleRole ?? '');
  if (!role) return data.generalPay.map(({ figure }) => figure);
  return data.salaries.find((pay) => pay.role === role.id)?.figures ?? [];
}

function findMissingFacts(fact: RoleFact): string[] {
  const role = roleOf(fact.id);
  return Object.entries(ROLE_FIELDS).flatMap(([kind, fields]) => {
    if (kind === 'definition' && (!role || fact.id in NO_DEFINITION)) return [];
    const records: Citing[] = fields.flatMap((field) =>
      (role && kind !== 'transitions' ? [role] : data.roles).flatMap((each): readonly Citing[] => each[field]),
    );
    return fact[kind as keyof typeof ROLE_FIELDS]
      .filter(({ cite }) => findUncited(cite, records).length > 0)
      .map(({ text, cite }) => `${fact.id}, ${kind}: ${text} (${findUncited(cite, records)})`);
  });
}

function findMissingName({ id, occurrences }: RoleFact): string[] {
  const { how = '' } = rolePlaces.get(id) ?? {};
  const isFound: Readonly<Record<string, () => boolean>> = {
    advice: () => findUncited(occurrences, data.advice).length === 0,
    'transition from': () => isStartingPoint(id, occurrences),
    'own role': () => isCovered(id, 'is', occurrences),
  };
  return (isFound[how] ?? (() => isCovered(id, how, occurrences)))() ? [] : [`${id} (${how})`];
}

/** The role says that it stands for this title of the articles, in which way, and where they name it. */
function isCovered(id: string, how: string, occurrences: readonly Place[]): boolean {
  const covers = roleOf(id)?.covers.find((each) => each.id === id);
  return covers?.how === how && findUncited(occurrences, [covers]).length === 0;
}

/** A way in that starts there and cites the mention, and every mention kept somewhere. */
function isStartingPoint(id: string, occurrences: readonly Place[]): boolean {
  const ways = data.roles.flatMap(({ transitions }) => transitions.filter(({ from }) => from === STARTING_POINTS[id]));
  const isCited = listPlaces(occurrences).length > findUncited(occurrences, ways).length;
  return (isCited || id in NO_TRANSITION) && findUncited(occurrences, everything).length === 0;
}

function findMissingSkills(fact: RoleFact): string[] {
  const role = roleOf(fact.id);
  if (!role) return [];
  const ids = [...role.skills.core, ...role.skills.common, ...role.skills.plus];
  const cited = ids.flatMap((id) => ({ cite: skills.get(id)?.cite ?? [] }));
  const records = [...cited, ...role.tasks, ...role.entry, ...role.growth];
  return [...fact.must_have, ...fact.nice_to_have]
    .filter(({ cite }) => findUncited(cite, records).length > 0)
    .map(({ text, cite }) => `${fact.id} asks for ${text} (${findUncited(cite, records)})`);
}

/** True when every number of the note stands in the text; "130K" and "130,000" are one. */
function hasFigures(value: string, text: string): boolean {
  const plain = text.replaceAll(',', '');
  return (value.match(/\d+(?:\.\d+)?/g) ?? []).every((number) => plain.includes(number));
}
