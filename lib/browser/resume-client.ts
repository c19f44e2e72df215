import { findSkills } from './find-skills';
import { judgeSkill } from './judge-skill';
import { importResumeFile } from './resume-files/import-resume-file';
import { activateResume, deleteResume, describeResume, listResumes, restoreResume, saveResume } from './resume-store';
import { onResumesChanged } from './watch-resumes';

/** What the pages on which resumes come in need of the browser. */
export const resumeClient = {
  listResumes,
  describeResume,
  findSkills,
  judgeSkill,
  saveResume,
  activateResume,
  deleteResume,
  restoreResume,
  importFile: importResumeFile,
  onResumesChanged,
  // Larger than all else on these pages, and a few lines of it are shown.
  readAdvice: async () => (await import('../knowledge/load-guide')).loadGuide().advice,
  copyText: (text: string): Promise<void> => navigator.clipboard.writeText(text),
};
