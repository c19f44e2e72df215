import { OptionsScreen } from '../../components/options/OptionsScreen';
import type { ResumeClient } from '../../components/resume-client';
import { resumeClient } from '../../lib/browser/resume-client';
import { loadSources } from '../../lib/knowledge/load-sources';
import { onAnyResumeChange, settingsClient } from './settings-client';

const client: ResumeClient = { ...resumeClient, onResumesChanged: onAnyResumeChange };

/** The options page. */
export function App() {
  return <OptionsScreen client={client} settings={settingsClient} sources={loadSources()} />;
}
