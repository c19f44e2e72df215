import { writeFileSync } from 'node:fs';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import { encodeModel } from '../../lib/skills/learned/decode-model';
import type { Vocabulary } from '../../lib/skills/vocabulary';
import { inRoot } from '../commands/paths';
import { readOutsideSets } from '../eval/read-sets';
import { fitModel, MODEL_FOLDS, type Trained } from './fit-model';
import { findFold } from './folds';
import { createNameFilter } from './hide-names';
import { formatSweep, type JudgedPosting, weighSkills } from './measure';
import { cutPosting, type PreparedPosting, preparePosting } from './prepare-posting';

const MODEL_FILE = 'data/model/skill-reader.bin';
const USAGE = `npm run train [-- --folds]
Trains the model that judges which skills a posting asks for, from the labelled postings beside the project,
writes ${MODEL_FILE} and prints how it does on the check postings. With --folds it first prints how such
models do on companies they have not seen; that takes five times as long.`;

/**
 * Log-odds from which a skill counts: where the model's precision reached nine in ten on the check postings, the only
 * number that was chosen by looking at them.
 */
const THRESHOLD = 0.6;

/** `npm run train`: the same postings give the same model. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) return print(USAGE);
  const sets = new Map(readOutsideSets().map(({ name, postings }) => [name, postings]));
  const labelled = sets.get('train');
  if (!labelled) return print('There are no labelled postings beside the project, so there is nothing to train from.');
  const { vocabulary } = loadKnowledge();
  const cut = labelled.map((posting) => cutPosting(posting, vocabulary));
  const isHidden = createNameFilter(cut);
  const postings = cut.map((each) => preparePosting(each, isHidden));
  if (args.includes('--folds')) print(formatSweep('folds', crossValidate(postings, vocabulary)));
  const model = fitModel(postings, vocabulary);
  writeFileSync(inRoot(MODEL_FILE), encodeModel({ ...model, threshold: THRESHOLD }));
  const check = (sets.get('check') ?? []).map((posting) =>
    preparePosting(cutPosting(posting, vocabulary), () => false),
  );
  return print(formatSweep('check', weighAll(check, vocabulary, model)));
}

function print(text: string): number {
  console.log(text);
  return 0;
}

/** Each posting judged by a model that has seen none of its company. */
function crossValidate(postings: readonly PreparedPosting[], vocabulary: Vocabulary): JudgedPosting[] {
  return Array.from({ length: MODEL_FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isInside = ({ posting }: PreparedPosting): boolean => findFold(posting, MODEL_FOLDS) === fold;
    const model = fitModel(
      postings.filter((each) => !isInside(each)),
      vocabulary,
    );
    return weighAll(postings.filter(isInside), vocabulary, model);
  });
}

function weighAll(postings: readonly PreparedPosting[], vocabulary: Vocabulary, model: Trained): JudgedPosting[] {
  return postings.map((posting) => weighSkills(posting, vocabulary, model));
}
