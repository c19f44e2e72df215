import type { HeldCareer } from '../../../lib/career/held-career';
import { describeCareer } from '../../../lib/career/read-career';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';

/** Resumes of invented people, as short as their careers can be told. */
export const RESUMES = {
  analyst: `Dana Poe
Experience
Reporting Specialist, Fenwick Foods
Jan 2021 - Present
- Wrote SQL queries and built Tableau dashboards for the sales team
- Weekly Excel reports with pivot tables
Skills
SQL, Tableau, Excel, reporting`,
  researcher: `Ilo Marsh
Experience
PhD Student, University of Elm
2019 - 2024
- Published papers at NeurIPS on diffusion models
- Trained transformers in PyTorch
Skills
Python, PyTorch, deep learning, CUDA, publications`,
  nurse: `Mira Holt
Experience
Registered Nurse, St. Aldan Hospital
2016 - Present
- Cared for patients on a ward of 24 beds
- Trained new colleagues; strong communication and teamwork
- Kept records in Excel
Education
BSc Nursing, 2016`,
  developer: `Tam Rook
Experience
Software Engineer, Corvid
2019 - Present
- Services in Python and Go on Kubernetes with Docker, AWS, PostgreSQL, CI/CD and Terraform`,
  operator: `Ada Finch
Experience
Machine Learning Engineer, Corvid
2020 - Present
- Trained recommendation models with PyTorch and scikit-learn
- Deployed with Docker, Kubernetes, MLflow and SageMaker, in Python and SQL`,
  builder: `Skills
Python, LangChain, RAG, OpenAI API, prompt engineering, vector databases, FastAPI, agents, fine-tuning`,
} as const;

/** What one of them holds, read as the background reads it. */
export function readHeld(name: keyof typeof RESUMES): HeldCareer {
  return describeCareer(RESUMES[name], loadKnowledge(), { year: 2026, month: 11 });
}
