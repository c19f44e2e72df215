import { describe, expect, it } from 'vitest';
import { expandForm } from '../../../lib/skills/expand-form';

describe('expandForm', () => {
  it.each([
    ['data strategy', ['data strategies', 'datastrategy']],
    ['data pipelines', ['data pipeline', 'datapipelines']],
    ['Power BI', ['PowerBI']],
    ['data modeling', ['datamodeling', 'data modelling']],
    ['optimization', ['optimisation']],
    ['CI/CD', []],
    ['SQL', []],
    ['statistics', []],
    ['business analysis', ['businessanalysis']],
    ['C++', []],
  ])('%j gives %j', (form, expected) => {
    expect(expandForm(form)).toEqual(expected);
  });
});
