import { count } from './count';

/** What to get ready before an interview. */
export const prepare = {
  topics: 'Expect questions on',
  topic: 'Have one thing ready for each that you did with it, and what came of it.',
  topicHeld: 'On your resume: have one thing ready for each that you did with it, and what came of it.',
  topicMissing: 'Not on your resume: say so if asked, and say what you know that comes close.',
  parts: {
    interview: 'What interviews are like',
    projects: 'Projects that show it',
    certifications: 'Certificates',
    tasks: 'What the days are made of',
  },
  noRole: 'No role, no role advice',
  noRoleHint: 'RoleLens takes this for no AI, ML or data role. If it is one, say so above.',
  nothing: (role: string) => `The sources say nothing on preparing for ${role}.`,
  failed: 'The role guide could not be opened',
  failedHint: 'Close this window and open it again.',
  guide: (role: string) => `${role} in the role guide`,
};

/** Statements with their sources. */
export const statements = {
  inEnglish: 'What the articles say is in English.',
  sources: (n: number) => count(n, 'source', 'sources'),
  sourcesOf: (text: string) => `Sources of: ${text}`,
  showAll: (n: number) => `Show all ${n}`,
  showFewer: 'Show fewer',
  lines: (lines: readonly number[]) => `(${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')})`,
  /** Of an exam or a course; `month` with the year. */
  ended: (month: string) => `No longer offered (${month}).`,
};
