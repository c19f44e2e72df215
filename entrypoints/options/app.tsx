import { OptionsScreen } from '../../components/options/OptionsScreen';
import type { ResumeClient, SitesClient } from '../../components/posting-client';
import { readQuietSites, saveQuietSites } from '../../lib/browser/quiet-sites';
import { deleteResume, readResume, saveResume } from '../../lib/browser/resume-store';
import { loadSources } from '../../lib/knowledge/load-sources';

const resume: ResumeClient = { readResume, saveResume, deleteResume };
const sites: SitesClient = { readQuietSites, saveQuietSites };

/** The options page. */
export function App() {
  return <OptionsScreen client={resume} sites={sites} sources={loadSources()} />;
}
