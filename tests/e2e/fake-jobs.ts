import type { FakeJob } from './fake-linkedin';

/** Postings of invented companies, each of another role, with panes that follow the address at different paces. */
export const FAKE_JOBS = [
  {
    id: '4400000001',
    title: 'Machine Learning Engineer',
    company: 'Fernhollow Robotics',
    location: 'Austin, TX',
    delay: 0,
    description: [
      'You will train models in PyTorch and bring them into production on Kubernetes.',
      'Requirements: 3+ years with Python, PyTorch, Docker and Kubernetes. MLflow is a plus.',
    ],
  },
  {
    id: '4400000002',
    title: 'Data Analyst',
    company: 'Saltmarsh Grocers',
    location: 'Chicago, IL',
    delay: 1500,
    description: [
      'You will answer questions about our shops with SQL and build dashboards in Tableau.',
      'Requirements: SQL, Excel, Tableau and clear writing. A/B testing is a plus.',
    ],
  },
  {
    id: '4400000003',
    title: 'Data Engineer',
    company: 'Quillbrook Insurance',
    location: 'Boston, MA',
    delay: 4000,
    description: [
      'You will own our pipelines in Spark and Airflow and the warehouse in Snowflake.',
      'Requirements: Python, SQL, Apache Spark, Airflow, Snowflake. Kafka is a plus.',
    ],
  },
  {
    id: '4400000004',
    title: 'Pastry Chef',
    company: 'Hotel Larkspur',
    location: 'Denver, CO',
    delay: 300,
    description: [
      'You will bake bread and cakes for our guests from four in the morning on.',
      'Requirements: two years in a bakery, a steady hand, and pleasure in early mornings.',
    ],
  },
] as const satisfies readonly FakeJob[];

/** What the mark of each posting must say. */
export const EXPECTED_MARKS: Readonly<Record<string, string>> = {
  '4400000001': 'Machine Learning Engineer',
  '4400000002': 'Data Analyst',
  '4400000003': 'Data Engineer',
  '4400000004': 'no AI, machine learning or data role',
};
