import { useEffect, useState } from 'react';
import type { ListedSource } from '../../components/options/AboutData';
import { OptionsScreen } from '../../components/options/OptionsScreen';
import type { ResumeClient } from '../../components/posting-client';
import { deleteResume, readResume, saveResume } from '../../lib/browser/resume-store';

const client: ResumeClient = { readResume, saveResume, deleteResume };

/** The options page. */
export function App() {
  const [sources, setSources] = useState<readonly ListedSource[]>([]);
  useEffect(() => {
    readSources().then(setSources);
  }, []);
  return <OptionsScreen client={client} sources={sources} />;
}

/** The knowledge base is large, and the form above it should not wait for it. */
async function readSources(): Promise<readonly ListedSource[]> {
  const { loadKnowledge } = await import('../../lib/knowledge/load-knowledge');
  return loadKnowledge().data.sources;
}
