import { OptionsScreen } from '../../components/options/OptionsScreen';
import type { ResumeClient } from '../../components/resume-client';
import { findSkills } from '../../lib/browser/find-skills';
import { judgeSkill } from '../../lib/browser/judge-skill';
import { importResumeFile } from '../../lib/browser/resume-files/import-resume-file';
import {
  activateResume,
  deleteResume,
  describeResume,
  listResumes,
  restoreResume,
  saveResume,
} from '../../lib/browser/resume-store';
import { loadSources } from '../../lib/knowledge/load-sources';
import { onAnyResumeChange, settingsClient } from './settings-client';

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
  onResumesChanged: onAnyResumeChange,
  // Larger than all else on this page, and a few lines of it are shown.
  readAdvice: async () => (await import('../../lib/knowledge/load-guide')).loadGuide().advice,
  copyText: (text) => navigator.clipboard.writeText(text),
};

/** The options page. */
export function App() {
  return <OptionsScreen client={resume} settings={settingsClient} sources={loadSources()} />;
}
