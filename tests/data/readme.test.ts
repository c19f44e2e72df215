import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { KnowledgeData } from '../../lib/knowledge/knowledge-data';
import { findDataFaults } from '../../lib/knowledge/rules';
import * as schemas from '../../lib/knowledge/schemas';
import { inRoot } from '../commands/paths';
import { readKnowledgeData } from './knowledge-data';
import { hasFacts, readFacts, systemFactSchema } from './shared-facts';

const README = readFileSync(inRoot('data/README.md'), 'utf8');
const data = readKnowledgeData();

/** The schema that each marked block of the page has to fit. */
const BLOCKS = {
  citation: schemas.citationSchema,
  role: schemas.roleSchema,
  salaries: schemas.roleSalariesSchema,
  figure: schemas.payFigureSchema,
  percentiles: schemas.payPercentilesSchema,
  skill: schemas.skillSchema,
  advice: schemas.adviceSchema,
  market: schemas.marketFactSchema,
  fit: schemas.roleFitSchema,
  order: schemas.learnedAfterSchema,
} as const;

describe('data/README.md', () => {
  it('has an example of each record, and nothing else that looks like one', () => {
    const marks = [...README.matchAll(/^```json (\w+)$/gm)].map(([, mark]) => mark);
    expect(marks.sort()).toEqual(Object.keys(BLOCKS).sort());
  });

  it.each(Object.entries(BLOCKS))('has an example of a %s that fits its schema', (mark, schema) => {
    expect(() => schema.parse(readBlock(mark))).not.toThrow();
  });

  it('has examples that break no rule when they are added', () => {
    expect(findDataFaults(addExamples(data))).toEqual(findDataFaults(data));
  });

  it('shows figures as they stand in the data', () => {
    const pay = data.salaries.find(({ role }) => role === 'prompt-engineer');
    expect(pay?.figures).toContainEqual(readBlock('figure'));
    expect(pay?.percentiles).toContainEqual(readBlock('percentiles'));
    expect(data.learningOrder).toContainEqual(readBlock('order'));
  });

  it('defines every field of every schema', () => {
    const keys = new Set(Object.values(schemas).flatMap((each) => (each instanceof z.ZodType ? listKeys(each) : [])));
    expect(keys.size).toBeGreaterThan(60);
    expect([...keys].filter((key) => !README.includes(`\`${key}\``) && !isSpan(key))).toEqual([]);
  });

  it('points to files that exist', () => {
    const paths = [...README.matchAll(/`((?:lib|\w+)\/[\w/-]+\.(?:json|ts))`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(inRoot(path.startsWith('lib/') ? '' : 'data', path)))).toEqual([]);
  });

  it('counts the roles and those with pay', () => {
    const paid = data.salaries.filter(({ none }) => none === undefined).length;
    expect(README).toContain(`${data.roles.length} roles, ${paid} of them with figures`);
  });

  it.skipIf(!hasFacts)(
    'has a place for each offer of the articles (skipped where ../shared/facts is not there)',
    () => {
      const offers = readFacts('systems', systemFactSchema).map(
        ({ cite: [first] }) => `${first?.seed}:${first?.lines[0]}`,
      );
      const rows = [...README.matchAll(/^\| .+ \| `([\w-]+:\d+)` \| .+ \| .+ \|$/gm)].map(([, place]) => place);
      expect(offers.length).toBeGreaterThan(40);
      expect(rows.sort()).toEqual(offers.sort());
    },
  );
});

function readBlock(mark: string): unknown {
  const block = README.match(new RegExp(`^\`\`\`json ${mark}\\n([\\s\\S]*?)^\`\`\`$`, 'm'));
  return JSON.parse(block?.[1] ?? 'null');
}

/** The data with the examples of the page put where the page says. */
function addExamples(base: KnowledgeData): KnowledgeData {
  const skill = schemas.skillSchema.parse(readBlock('skill'));
  const [science, ...others] = [...base.skills].sort(({ category }) => (category === 'domain-science' ? -1 : 1));
  if (!science) throw new Error('data/skills is empty');
  const withSkill = [...science.skills, skill].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...base,
    roles: [...base.roles, schemas.roleSchema.parse(readBlock('role'))],
    salaries: [...base.salaries, schemas.roleSalariesSchema.parse(readBlock('salaries'))],
    skills: [{ ...science, skills: withSkill }, ...others],
    advice: [...base.advice, schemas.adviceSchema.parse(readBlock('advice'))],
    careerFit: {
      ...base.careerFit,
      roles: [...base.careerFit.roles, schemas.roleFitSchema.parse(readBlock('fit'))].sort((a, b) =>
        a.role < b.role ? -1 : 1,
      ),
    },
    market: [...base.market, schemas.marketFactSchema.parse(readBlock('market'))],
  };
}

/** The names of all fields below a schema. */
function listKeys(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, inner]) => [key, ...listKeys(inner)]);
  }
  if (schema instanceof z.ZodArray) return listKeys(schema.element);
  return schema instanceof z.ZodOptional ? listKeys(schema.unwrap()) : [];
}

/** "`p10` to `p90`" defines what is between them. */
function isSpan(key: string): boolean {
  return /^p(?:25|50|75)$/.test(key);
}
