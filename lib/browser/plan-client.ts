import type { Guide } from '../knowledge/guide';
import { loadGuide } from '../knowledge/load-guide';
import { gapsOfPosting } from '../plan/gaps-of-posting';
import type { AskingPosting } from '../plan/gaps-of-saved';
import { collectHeld, type Held } from '../plan/held';
import type { PlanMaterial } from '../plan/plan-material';
import { openOptions } from './ask-posting';
import { findOpenPosting } from './find-open-posting';
import { readPlanOrTarget, savePlan } from './plan-store';
import { readHeldCareer } from './read-held-career';
import { readResumeRow } from './resume-store';
import { saveFile } from './save-file';
import { listAsks, listSaved } from './saved-store';

/** What the learning plan needs of the browser. */
export const planClient = {
  readMaterial,
  readPlan: readPlanOrTarget,
  savePlan,
  saveFile,
  openOptions,
  copyText: (text: string): Promise<void> => navigator.clipboard.writeText(text),
  print: (): void => window.print(),
  now: (): Date => new Date(),
};

/** Everything that a plan can be made from; a posting or saved ones that cannot be read are as if there were none. */
async function readMaterial(): Promise<PlanMaterial> {
  const guide = loadGuide();
  const [held, posting, saved] = await Promise.all([
    readHeld(guide),
    readPosting(),
    readSaved().catch((): AskingPosting[] => []),
  ]);
  return { guide, saved, ...(held ? { held } : {}), ...(posting ? { posting } : {}) };
}

async function readHeld(guide: Guide): Promise<Held | undefined> {
  const [career, row] = await Promise.all([readHeldCareer(), readResumeRow()]);
  return (
    career &&
    collectHeld(
      career.skills.map((id) => ({ id })),
      row?.corrections,
      guide,
    )
  );
}

async function readPosting(): Promise<PlanMaterial['posting']> {
  const analysis = await findOpenPosting();
  if (!analysis) return undefined;
  const { posting, role } = analysis;
  const { title, company, source, sourceId, url } = posting;
  return {
    key: `${source}-${sourceId ?? url ?? title}`,
    title,
    ...(company === undefined ? {} : { company }),
    ...(role ? { role: role.id } : {}),
    gaps: gapsOfPosting(analysis),
  };
}

async function readSaved(): Promise<AskingPosting[]> {
  const [rows, asks] = await Promise.all([listSaved(), listAsks()]);
  const byJob = new Map(asks.map(({ jobKey, skills }) => [jobKey, skills]));
  return rows.map(({ jobKey }) => ({ skills: byJob.get(jobKey) ?? [] }));
}
