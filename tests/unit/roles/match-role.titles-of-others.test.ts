import { describe, expect, it } from 'vitest';
import { analyse } from '../sample-postings';

const SHED =
  'You operate a forklift, pick and pack orders, load trucks and scan what comes in. Shift work, lifting up to 20 kg. Every move is booked in our data warehouse, and you report stock data to the supervisor.';
const DASHBOARDS =
  'You own dashboards for our marketing team, build reports in Tableau, write SQL queries and present insights to stakeholders. You lead two analysts and define KPIs. Experience with Tableau, SQL, Excel and Looker is required.';
const MODELS =
  'You lead a team of machine learning engineers and data scientists, hire, coach and set the roadmap for model training and deployment. Python, PyTorch, MLOps and people management are required.';

describe('the role of a title that others share', () => {
  it.each([
    ['Data Warehouse Associate', SHED, undefined],
    ['Data Warehouse Operative', SHED, undefined],
    ['Warehouse Clerk (Data)', SHED, undefined],
    ['Lagermitarbeiter Data', SHED, undefined],
    ['Magasinier data', SHED, undefined],
    ['Mozo de almacén, datos', SHED, undefined],
    ['Associate Data Warehouse Engineer', 'Snowflake, dbt and SQL.', 'data-engineer'],
    ['Analytics Manager', DASHBOARDS, 'data-analyst'],
    ['Insights and Analytics Manager', DASHBOARDS, 'data-analyst'],
    ['Analytics Manager', MODELS, 'ml-engineering-manager'],
    ['Machine Learning Manager', DASHBOARDS, 'ml-engineering-manager'],
  ])('%s', (title, description, role) => {
    expect(analyse(description, { title }).role?.id).toBe(role);
  });
});
