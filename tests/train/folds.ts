import { hashText } from '../../lib/skills/learned/hash';
import type { LabelledPosting } from '../eval/labelled-posting';

/** The fold of a posting: all postings of one company share it, so that no fold is measured on a company it was trained on. */
export function findFold({ company, id }: LabelledPosting, folds: number, salt = ''): number {
  const name = company?.trim().toLowerCase() || id;
  return (hashText(`${name}${salt}`) >>> 0) % folds;
}
