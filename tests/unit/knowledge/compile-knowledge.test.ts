import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFormatFaults } from '../../../lib/knowledge/build/check-format';
import { readDataFiles } from '../../../lib/knowledge/build/read-data';
import { compileKnowledge, DataFileError, hashText } from '../../../lib/knowledge/compile-knowledge';
import { buildKnowledgeData } from '../../builders/knowledge';

function buildFiles(): Record<string, unknown> {
  const { sources, roles, salaries, skills, places, titles, careerFit, learningOrder } = buildKnowledgeData();
  return {
    'sources.json': sources,
    'places.json': places,
    'titles.json': titles,
    'career-fit.json': careerFit,
    'learning-order.json': learningOrder,
    'market/pay.json': [],
    'market/contradictions.json': [],
    ...Object.fromEntries(roles.map((role) => [`roles/${role.id}.json`, role])),
    ...Object.fromEntries(salaries.map((pay) => [`salaries/${pay.role}.json`, pay])),
    ...Object.fromEntries(skills.map((file) => [`skills/${file.category}.json`, file])),
  };
}

describe('compileKnowledge', () => {
  it('joins the files', () => {
    const data = compileKnowledge(buildFiles());
    expect(data.roles.map(({ id }) => id)).toEqual(['data-scientist']);
    expect(data.skills.map(({ category }) => category)).toEqual(['frameworks', 'soft-skills']);
  });

  it('names the file that is missing', () => {
    const { 'places.json': _, ...files } = buildFiles();
    expect(() => compileKnowledge(files)).toThrow(/data\/places\.json is missing/);
  });

  it('names the file and the field that do not fit', () => {
    const files = { ...buildFiles(), 'sources.json': [{ id: 'Not Kebab', kind: 'article' }] };
    expect(() => compileKnowledge(files)).toThrow(/data\/sources\.json: at 0\.id/);
  });

  it('refuses a field that it does not know', () => {
    const files = { ...buildFiles(), 'market/pay.json': [{ scope: 'overall', subject: 'all', figure: {}, extra: 1 }] };
    expect(() => compileKnowledge(files)).toThrow(DataFileError);
  });

  it('has another version after any change', () => {
    expect(hashText('a')).not.toBe(hashText('b'));
    expect(compileKnowledge(buildFiles()).version).toBe(compileKnowledge(buildFiles()).version);
  });
});

describe('files of data', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rolelens-data-'));
    mkdirSync(join(folder, 'roles'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('that are no JSON are named', () => {
    writeFileSync(join(folder, 'roles', 'x.json'), '{');
    expect(() => readDataFiles(folder)).toThrow(/data\/roles\/x\.json is no JSON/);
  });

  it('have one form only, and the name of what is in them', () => {
    writeFileSync(join(folder, 'roles', 'x.json'), '{ "id": "y" }');
    expect(findFormatFaults(folder)).toEqual([
      'data/roles/x.json is not formatted: run npm run check:data -- --write.',
      'data/roles/x.json: its id is "y": rename the file or the record.',
    ]);
    writeFileSync(join(folder, 'roles', 'x.json'), '{\n  "id": "x"\n}\n');
    expect(findFormatFaults(folder)).toEqual([]);
  });
});
