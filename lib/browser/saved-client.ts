import type { Analysis } from '../analysis';
import type { RawPosting } from '../posting/raw-posting';
import type { ResumeInUse } from '../resume/profile/resume-in-use';
import type { MarketSource } from '../saved/market';
import type { Comparison } from '../saved/saved-posting';
import { onLibraryChanged, tellLibraryChanged } from './library-changes';
import { readLibraryChoices, saveLibraryChoices } from './library-settings';
import { postingClient } from './posting-client';
import { saveFile } from './save-file';
import {
  changeSaved,
  countSaved,
  listAsks,
  listLatest,
  listSaved,
  readWhole,
  restoreSaved,
  unsavePostings,
} from './saved-store';
import { listSeen, readSeen } from './seen-store';
import { sendToBackground } from './send';
import { onResumesChanged } from './watch-resumes';

/** Calls back when another page or the background has changed what is saved; a look at a posting alone changes no list. */
function onSavedChanged(listener: () => void, signal: AbortSignal): void {
  onLibraryChanged((change) => change !== 'seen' && listener(), signal);
}

async function analyse(posting: RawPosting): Promise<{ analysis: Analysis; resume?: ResumeInUse }> {
  const reply = await sendToBackground({ kind: 'analyse', posting });
  if (!reply?.analysis) throw new Error(reply?.error ?? 'The background did not answer.');
  return { analysis: reply.analysis, resume: reply.resume };
}

async function compareWithResume(
  ids: readonly string[],
): Promise<{ readonly key?: string; readonly rows: readonly Comparison[] }> {
  const reply = await sendToBackground({ kind: 'compare-saved', ids });
  if (!reply?.rows) throw new Error(reply?.error ?? 'The background did not answer.');
  return { key: reply.key, rows: reply.rows };
}

const comparing = {
  compareWithResume,
  onResumeChanged: onResumesChanged,
  tellCompared: (): void => tellLibraryChanged('saved'),
};

async function readMarket(): Promise<MarketSource> {
  const [seen, saved, asks] = await Promise.all([listSeen(), listSaved(), listAsks()]);
  return { seen, saved, asks };
}

const { judgeSkill, readBriefing, guideUrl, openOptions, copyText } = postingClient;

/** What the screens of saved postings need of the browser. */
export const savedClient = {
  ...comparing,
  ...{ listLatest, countSaved, listSaved, readWhole, changeSaved, saveFile, analyse, readSeen },
  ...{ judgeSkill, readBriefing, guideUrl, openOptions, copyText },
  unsave: unsavePostings,
  restore: restoreSaved,
  onChanged: onSavedChanged,
  readChoices: readLibraryChoices,
  saveChoices: saveLibraryChoices,
};

/** What the market view needs of the browser. */
export const marketClient = {
  ...comparing,
  readMarket,
  onChanged: (listener: () => void, signal: AbortSignal): void => onLibraryChanged(listener, signal),
};
