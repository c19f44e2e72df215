import type { Analysis } from '../../lib/analysis';
import type { AnalysisChoices } from '../../lib/analysis-choices';
import type { RawPosting } from '../../lib/posting/raw-posting';
import type { ResumeInUse } from '../../lib/resume/profile/resume-in-use';
import type { PostingClient } from '../posting-client';
import type { ResumeClient } from '../resume-client';

/** An analysis and the resume it was compared with. */
export type Analysed = { readonly analysis: Analysis; readonly resume?: ResumeInUse };

/** What the welcome page needs from the browser; the entrypoints supply it. */
export type WelcomeClient = Pick<
  PostingClient,
  'judgeSkill' | 'readBriefing' | 'guideUrl' | 'openOptions' | 'copyText'
> & {
  readonly resume: ResumeClient;
  /** With the resume in use; rejects where the background gives no analysis. */
  readonly analyse: (posting: RawPosting, choices: AnalysisChoices) => Promise<Analysed>;
  /** Closes the page. */
  readonly close: () => void;
};
