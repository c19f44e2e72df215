import { analysePosting } from '../../../lib/analyse-posting';
import type { Constraint } from '../../../lib/analysis';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import type { RawPosting } from '../../../lib/posting/raw-posting';
import { extractProfile } from '../../../lib/resume/extract-profile';

const KNOWLEDGE = loadKnowledge();

/** A posting as a page gives it. */
export function buildRaw(description: string, location?: string, title = 'Data Engineer'): RawPosting {
  const layers = location === undefined ? {} : { location };
  return { site: 'other', layout: 'test', url: '', title, description, location, layers } as RawPosting;
}

/** What a whole analysis says of one kind of demand, in January 2026. */
export function findConstraint(kind: Constraint['kind'], raw: RawPosting, resume: string): Constraint[] {
  const profile = extractProfile(resume, KNOWLEDGE);
  const { coverage } = analysePosting(raw, KNOWLEDGE, { profile, now: { year: 2026, month: 1 } });
  return (coverage?.constraints ?? []).filter((each) => each.kind === kind);
}
