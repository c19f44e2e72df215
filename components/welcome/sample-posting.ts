import type { RawPosting } from '../../lib/posting/raw-posting';

const DESCRIPTION = `Fernbank Transit runs the timetables of nine cities. We are looking for a machine learning engineer who makes late buses rare.

What you will do
• Build models that forecast delays, from raw vehicle data to a service in production
• Own their training pipelines in Python and keep them honest with model monitoring
• Bring new models out with Docker and Kubernetes, in small steps and with a way back
• Explain to planners what a forecast can and cannot tell them

What you bring
• At least four years of building machine learning systems that people rely on
• Python, SQL and PyTorch
• Experience with Kubernetes and with MLOps tools such as MLflow
• A degree in computer science, statistics or a related field, or work that shows the same

Nice to have
• Apache Spark or Kafka
• Experience with time series forecasting
• AWS or Google Cloud

Hybrid: two days a week in our Chicago office. The base salary is $128,000 to $152,000 a year.`;

/** A posting to look at on the first day; company, place of work and wording are invented. */
export const SAMPLE_POSTING: RawPosting = {
  site: 'other',
  layout: 'sample',
  url: 'https://fernbank-transit.example/jobs/machine-learning-engineer',
  title: 'Machine Learning Engineer, Delay Forecasts',
  company: 'Fernbank Transit',
  location: 'Chicago, IL',
  salaryText: '$128,000 - $152,000 a year',
  employmentText: 'Full-time',
  description: DESCRIPTION,
  layers: { title: 'text', company: 'text', location: 'text', salary: 'text', description: 'text' },
};
