import type { KeptResume, ResumeClient } from '../../components/resume-client';
import type { ResumeText } from '../../lib/resume/files/resume-text';
import { judgeSkill, NO_CORRECTIONS } from '../../lib/resume/profile/corrections';
import { EXAMPLE_RESUME } from '../fixtures/example-analysis';

/** A kept resume. */
export function buildResume(overrides: Partial<KeptResume> = {}): KeptResume {
  return {
    id: 'active',
    name: 'My resume',
    text: EXAMPLE_RESUME,
    savedAt: '2026-11-20T09:30:00Z',
    usedAt: '2026-11-20T09:30:00Z',
    ...overrides,
  };
}

/** What a reader gives for a file. */
export function buildResumeText(overrides: Partial<ResumeText> = {}): ResumeText {
  return { text: EXAMPLE_RESUME, kind: 'pdf', pages: 2, words: 86, problems: [], ...overrides };
}

/** A store that works, the first of its resumes in use, and a reader that reads every file alike. */
export function buildStore(
  stored: KeptResume | readonly KeptResume[] | undefined,
  overrides: Partial<ResumeClient> = {},
): ResumeClient {
  let resumes: readonly KeptResume[] = [stored ?? []].flat();
  let made = 0;
  const find = (id: string) => resumes.find((resume) => resume.id === id);
  const without = (id: string) => resumes.filter((resume) => resume.id !== id);
  const putFirst = (resume: KeptResume) => {
    resumes = [resume, ...without(resume.id)];
    return resume;
  };
  return {
    listResumes: async () => resumes,
    describeResume: async () => ({
      skills: [
        { id: 'sql', name: 'SQL', lines: [7] },
        { id: 'kafka', name: 'Apache Kafka', lines: [7, 12] },
      ],
    }),
    findSkills: async () => [],
    judgeSkill: async (skill, judgement) => {
      const [active, ...others] = resumes;
      if (!active) throw new Error('There is no resume.');
      const corrections = judgeSkill(active.corrections ?? NO_CORRECTIONS, skill, judgement);
      resumes = [{ ...active, corrections }, ...others];
    },
    saveResume: async ({ id = `made-${++made}`, ...input }) =>
      putFirst(buildResume({ id, corrections: find(id)?.corrections, ...input })),
    activateResume: async (id) => {
      const found = find(id);
      if (found) putFirst(found);
    },
    deleteResume: async (id) => {
      const removed = find(id);
      resumes = without(id);
      return removed;
    },
    restoreResume: async (resume) => void putFirst(resume),
    importFile: async () => buildResumeText(),
    readAdvice: async () => [],
    copyText: async () => {},
    onResumesChanged: () => {},
    ...overrides,
  };
}
