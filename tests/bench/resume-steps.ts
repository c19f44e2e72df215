export { analysePosting } from '../../lib/analyse-posting';
export { loadKnowledge } from '../../lib/knowledge/load-knowledge';
export { extractProfile } from '../../lib/resume/extract-profile';
export { describeResume } from '../../lib/resume/profile/describe-profile';
export { reportOnResume } from '../../lib/resume/report/parse-report';
