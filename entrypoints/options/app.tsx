import { OptionsScreen } from '../../components/options/OptionsScreen';
import type { SitesClient } from '../../components/posting-client';
import type { ResumeClient } from '../../components/resume-client';
import { findSkills } from '../../lib/browser/find-skills';
import { judgeSkill } from '../../lib/browser/judge-skill';
import { readQuietSites, saveQuietSites } from '../../lib/browser/quiet-sites';
import { importResumeFile } from '../../lib/browser/resume-files/import-resume-file';
import {
  activateResume,
  deleteResume,
  describeResume,
  listResumes,
  restoreResume,
  saveResume,
} from '../../lib/browser/resume-store';
import { onResumesChanged } from '../../lib/browser/watch-resumes';
import { loadSources } from '../../lib/knowledge/load-sources';

const resume: ResumeClient = {
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
  // Larger than all else on this page, and a few lines of it are shown.
  readAdvice: async () => (await import('../../lib/knowledge/load-guide')).loadGuide().advice,
  copyText: (text) => navigator.clipboard.writeText(text),
};
const sites: SitesClient = { readQuietSites, saveQuietSites };

/** The options page. */
export function App() {
  return <OptionsScreen client={resume} sites={sites} sources={loadSources()} />;
}
