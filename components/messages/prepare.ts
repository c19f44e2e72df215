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
  /** What sources are called beside what they say, by id; their own titles stand once in the options. */
  names: {
    'ai-career-guide-2026': 'Career guide 2026',
    'ai-career-trends-2025': 'Career trends 2025',
    'ai-job-market-2024': 'Job market news 2024',
    'ai-job-market-opinion-undated': 'Personal view, undated',
    'ai-jobs-future-of-work-2024': 'Future of work 2024',
    'ai-jobs-net-salaries': 'ai-jobs.net salaries 2025',
    'onet-technology-skills': 'O*NET technology skills',
  } as Readonly<Record<string, string>>,
  inEnglish: 'What the articles say is in English.',
  sources: (n: number) => count(n, 'source', 'sources'),
  sourcesOf: (text: string) => `Sources of: ${text}`,
  showAll: (n: number) => `Show all ${n}`,
  showFewer: 'Show fewer',
  lines: (lines: readonly number[]) => `(${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')})`,
  /** Of an exam or a course; `month` with the year. */
  ended: (month: string) => `No longer offered (${month}).`,
};
