import type { KnowledgeData } from '../knowledge-data';
import type { Citation, LearningFact } from '../schemas';
import { type DataRule, findRepeated, isSorted } from './data-rule';

/** Every id is given once among its kind. */
export const uniqueIds: DataRule = {
  name: 'ids are unique',
  findFaults: (data) =>
    Object.entries(idsByKind(data)).flatMap(([kind, ids]) =>
      findRepeated(ids).map((id) => `${kind} "${id}" stands twice: rename or remove one.`),
    ),
};

/** Lists that people add to are sorted by id, so that two additions do not collide and a reader finds his place. */
export const sortedLists: DataRule = {
  name: 'lists are sorted by id',
  findFaults: ({ sources, skills, places, learningOrder }) => {
    const lists: [string, string[]][] = [
      ['sources.json', sources.map(({ id }) => id)],
      ['learning-order.json', learningOrder.map(({ skill }) => skill)],
      ['places.json countries', places.countries.map(({ id }) => id)],
      ['places.json metros', places.metros.map(({ id }) => id)],
      ...skills.map((file): [string, string[]] => [`skills/${file.category}.json`, file.skills.map(({ id }) => id)]),
    ];
    return lists.filter(([, ids]) => !isSorted(ids)).map(([list]) => `${list} is not sorted by id: sort it.`);
  },
};

/** Every id that a record points to exists. */
export const knownIds: DataRule = {
  name: 'no id points nowhere',
  findFaults: (data) => {
    const { source, role, skill, metro, country } = idsByKind(data);
    return [
      ...missing(
        'source',
        source,
        collectCitations(data).map(({ source: id }) => id),
      ),
      ...missing(
        'source',
        source,
        data.salaries.flatMap(({ percentiles }) => percentiles.map((row) => row.source)),
      ),
      ...missing('role', role, collectRoles(data)),
      ...missing('skill', skill, collectSkills(data)),
      ...missing('metro', metro, collectMetros(data)),
      ...missing('country', country, collectCountries(data)),
    ];
  },
};

function missing(kind: string, known: readonly string[], used: readonly string[]): string[] {
  const ids = new Set(known);
  return [...new Set(used)]
    .filter((id) => !ids.has(id))
    .map((id) => `${kind} "${id}" is used and not defined: add or correct it.`);
}

function idsByKind(data: KnowledgeData) {
  return {
    source: data.sources.map(({ id }) => id),
    role: data.roles.map(({ id }) => id),
    skill: data.skills.flatMap(({ skills }) => skills.map(({ id }) => id)),
    category: data.skills.map(({ category }) => category),
    'pay of role': data.salaries.map(({ role }) => role),
    'pay figure': [
      ...data.salaries.flatMap(({ figures }) => figures.map(({ id }) => id)),
      ...data.generalPay.map(({ figure }) => figure.id),
    ],
    advice: data.advice.map(({ id }) => id),
    'market fact': data.market.map(({ id }) => id),
    contradiction: data.contradictions.map(({ id }) => id),
    'order of learning': data.learningOrder.map(({ skill }) => skill),
    country: data.places.countries.map(({ id }) => id),
    metro: data.places.metros.map(({ id }) => id),
  };
}

function collectRoles({ salaries, advice, market, contradictions, titles }: KnowledgeData): string[] {
  return [
    ...salaries.map(({ role }) => role),
    ...advice.flatMap(({ when }) => when.roles),
    ...market.flatMap(({ roles = [] }) => roles),
    ...contradictions.flatMap(({ roles = [] }) => roles),
    ...titles.patterns.map(({ role }) => role),
  ];
}

function collectSkills({ roles, skills, advice, learningOrder }: KnowledgeData): string[] {
  return [
    ...roles.flatMap((role) => [...role.skills.core, ...role.skills.common, ...role.skills.plus]),
    ...skills.flatMap((file) => file.skills.flatMap(({ parents = [], near = [] }) => [...parents, ...near])),
    ...skills.flatMap((file) => file.skills.flatMap(({ learning = [] }) => learning.flatMap(collectLearned))),
    ...advice.flatMap(({ when }) => when.skills),
    ...learningOrder.flatMap(({ skill, after }) => [skill, ...after]),
  ];
}

function collectLearned({ knowing = [], after = [] }: LearningFact): string[] {
  return [...knowing, ...after];
}

function collectMetros({ salaries, generalPay }: KnowledgeData): string[] {
  return listFigures(salaries, generalPay).flatMap(({ place }) => place.metro ?? []);
}

function collectCountries({ salaries, generalPay, places }: KnowledgeData): string[] {
  return [
    ...places.metros.map(({ country }) => country),
    ...salaries.flatMap(({ percentiles }) => percentiles.map(({ country }) => country)),
    ...listFigures(salaries, generalPay).flatMap(({ place }) => place.country ?? []),
  ];
}

function listFigures(salaries: KnowledgeData['salaries'], generalPay: KnowledgeData['generalPay']) {
  return [...salaries.flatMap(({ figures }) => figures), ...generalPay.map(({ figure }) => figure)];
}

/** Every citation anywhere in the data, found by its form. */
export function collectCitations(data: unknown): Citation[] {
  if (Array.isArray(data)) return data.flatMap(collectCitations);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'cite' ? (value as Citation[]) : collectCitations(value),
  );
}
