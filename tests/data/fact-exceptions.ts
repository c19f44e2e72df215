// What the articles say and the knowledge base keeps somewhere else than its kind would suggest, with the reason.
// A line of an exception still has to be cited by some record.

/** Names in the articles that are no skills, by why they are none. */
export const NOT_SKILLS: Readonly<Record<string, readonly string[]>> = {
  'a course, book, bootcamp or free offer to learn from; it stands in advice': [
    'ai-for-everyone',
    'aws-free-tier',
    'bootcamps',
    'codecademy',
    'colab',
    'coursera',
    'coursera-math',
    'datacamp',
    'dlai-prompt',
    'edx',
    'fastai',
    'kaggle',
    'khan',
    'made-with-ml',
    'maven',
    'ng-ml-spec',
    'springboard',
    'three-blue',
    'youtube',
  ],
  'a site or book to practice interviews with; it stands in advice': [
    'ctci',
    'epi',
    'hackerrank',
    'interviewing-io',
    'leetcode',
    'pramp',
  ],
  'a site to look up pay, find postings, publish or follow people; it stands in advice or among the companies': [
    'blind',
    'glassdoor',
    'hf-spaces',
    'indeed',
    'levels-fyi',
    'linkedin',
    'medium-etc',
    'twitter',
  ],
  'a community or conference to meet people; it stands in advice': [
    'ai-engineer-summit',
    'hf-discord',
    'mlops-community',
    'odsc',
    'r-ml',
  ],
};

/** What the notes call a starting point, and how the ways in of our roles name it. */
export const STARTING_POINTS: Readonly<Record<string, string>> = {
  'data-analyst': 'Data Analyst',
  'data-scientist-as-source': 'Data Scientist',
  'devops-role': 'DevOps',
  'domain-expert': 'Domain expert',
  'marketing-writing': 'Marketing or writing',
  'non-technical-changer': 'Non-technical background',
  'product-manager': 'Product Manager',
  'software-engineer': 'Software Engineer',
};

/** Starting points of a change that get no way of their own, because the articles only name them. */
export const NO_TRANSITION: Readonly<Record<string, string>> = {
  mba: 'named in one breath with others who changed over; an advice repeats it',
  physicist: 'named in one breath with others who changed over; an advice repeats it',
  'recent-graduate': 'named only as a reader whom an introduction speaks to; a market fact repeats it',
};

/** Definitions that only say that there is none, with the place that the name itself has. */
export const NO_DEFINITION: Readonly<Record<string, string>> = {
  'ai-solutions-architect': 'named in a list of pay only, and its pay is kept',
};

/** Topics of learning that are about no single skill: hours of study a week; an advice has them. */
export const NO_SKILL_TO_LEARN: readonly string[] = ['Weekly effort'];
