/** Addresses that each layout is met at; the adapters of other sites must refuse them. */
export const EXAMPLE_URLS: Readonly<Record<string, readonly string[]>> = {
  'indeed-viewjob': [
    'https://au.indeed.com/viewjob?jk=00c0ffee00c0ffee',
    'https://jp.indeed.com/viewjob?jk=00c0ffee00c0ffee&hl=ja',
  ],
  'indeed-home': ['https://fr.indeed.com/?vjk=00c0ffee00c0ffee', 'https://www.indeed.com/'],
  'indeed-search': [
    'https://www.indeed.com/jobs?q=machine+learning&vjk=00c0ffee00c0ffee',
    'https://mx.indeed.com/q-data-scientist-empleos.html',
    'https://br.indeed.com/q-engenheiro-de-dados-vagas.html',
  ],
  'linkedin-classic': [
    'https://www.linkedin.com/jobs/search/?currentJobId=4410000001&keywords=machine%20learning',
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4410000001',
    'https://www.linkedin.com/jobs/view/4410000001/',
  ],
  'linkedin-guest': [
    'https://au.linkedin.com/jobs/view/machine-learning-engineer-at-northlight-labs-4410000001',
    'https://www.linkedin.com/jobs/view/4410000001/',
    'https://fr.linkedin.com/jobs/data-scientist-emplois-paris',
    'https://www.linkedin.com/jobs/search?keywords=mlops&currentJobId=4410000001',
    'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4410000001',
  ],
  'linkedin-sdui': [
    'https://www.linkedin.com/jobs/search-results/?currentJobId=4410000001&keywords=machine%20learning',
    'https://www.linkedin.com/jobs/view/4410000001/',
    'https://www.linkedin.com/jobs/',
  ],
};
