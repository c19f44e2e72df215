import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { matchRole } from '../../../lib/roles/match-role';
import type { TitleCase } from './title-cases';

const KNOWLEDGE = loadKnowledge();

const FRENCH: readonly TitleCase[] = [
  ['Chercheuse en traitement automatique des langues', 'nlp-engineer|ai-research-scientist'],
  ['Ingénieur TALN', 'nlp-engineer'],
  ['Ingénieure en traitement du langage naturel (F/H)', 'nlp-engineer'],
  ['Stage – IA générative pour la relation client', 'llm-engineer|ai-engineer'],
  ['Alternance Intelligence Artificielle', 'ai-engineer'],
  ['Stage de fin d’études : apprentissage profond', 'machine-learning-engineer|ai-engineer'],
  ['Chercheur en vision par ordinateur', 'computer-vision-engineer|ai-research-scientist'],
  ['Ingénieur vision par ordinateur', 'computer-vision-engineer'],
  ['Chercheur en apprentissage automatique', 'ai-research-scientist'],
  ['Post-doctorat en intelligence artificielle', 'ai-research-scientist'],
  ['Chef de produit IA', 'ai-product-manager'],
  ['Chef de projet data', 'ai-program-manager|none'],
  ['Chef de projet intelligence artificielle', 'ai-program-manager'],
  ['Responsable IA', 'head-of-ai|ml-engineering-manager'],
  ['Directrice Data et IA', 'head-of-ai'],
  ['Architecte IA', 'ai-solutions-architect'],
  ['Architecte de données', 'data-architect'],
  ['Ingénieur de données', 'data-engineer'],
  ['Analyste de données', 'data-analyst'],
  ['Développeuse BI', 'bi-analyst'],
  ['Consultante IA générative', 'ai-consultant|llm-engineer'],
  ['Formateur IA', 'ai-curriculum-designer|ai-trainer'],
  ['Annotateur de données', 'ai-trainer'],
  ['Ingénieur MLOps', 'mlops-engineer'],
  ['Scientifique de données', 'data-scientist'],
  ['Chef de projet bâtiment', 'none'],
  ['Stage comptabilité', 'none'],
  ['Juriste gouvernance de l’IA', 'ai-governance-officer|none'],
];

const SPANISH: readonly TitleCase[] = [
  ['Product Owner de Inteligencia Artificial', 'ai-product-manager'],
  ['Responsable de Producto IA', 'ai-product-manager'],
  ['Jefa de proyecto de IA', 'ai-program-manager'],
  ['Investigador en procesamiento del lenguaje natural', 'nlp-engineer|ai-research-scientist'],
  ['Ingeniera de procesamiento de lenguaje natural', 'nlp-engineer'],
  ['Ingeniero de visión artificial', 'computer-vision-engineer'],
  ['Investigadora en visión por computador', 'computer-vision-engineer|ai-research-scientist'],
  ['Prácticas en Inteligencia Artificial', 'ai-engineer'],
  ['Becario/a IA generativa', 'llm-engineer|ai-engineer'],
  ['Desarrollador de IA', 'ai-engineer'],
  ['Desarrolladora de agentes de IA', 'ai-agent-developer'],
  ['Ingeniero de aprendizaje automático', 'machine-learning-engineer'],
  ['Científica de datos', 'data-scientist'],
  ['Ingeniera de datos', 'data-engineer'],
  ['Arquitecto de datos', 'data-architect'],
  ['Analista de datos', 'data-analyst'],
  ['Analista BI', 'bi-analyst'],
  ['Consultor de inteligencia artificial', 'ai-consultant'],
  ['Directora de IA', 'head-of-ai'],
  ['Responsable de Datos e IA', 'head-of-ai|ml-engineering-manager'],
  ['Prácticas en Contabilidad', 'none'],
  ['Jefe de producto', 'none'],
  ['Entrenador de IA', 'ai-trainer'],
  ['Arquitecta de soluciones IA', 'ai-solutions-architect'],
];

const GERMAN: readonly TitleCase[] = [
  ['KI-Entwicklerin (w/m/d)', 'ai-engineer'],
  ['KI-Ingenieur', 'ai-engineer'],
  ['Softwareentwickler Generative KI', 'llm-engineer|ai-engineer'],
  ['Werkstudent Künstliche Intelligenz', 'ai-engineer'],
  ['Praktikum Generative KI', 'llm-engineer|ai-engineer'],
  ['Wissenschaftliche Mitarbeiterin Maschinelles Lernen', 'ai-research-scientist|machine-learning-engineer'],
  ['Wissenschaftlicher Mitarbeiter (m/w/d) Computerlinguistik', 'nlp-engineer|ai-research-scientist'],
  ['Computerlinguist', 'nlp-engineer'],
  ['Ingenieurin Bildverarbeitung', 'computer-vision-engineer'],
  ['Datenanalyst', 'data-analyst'],
  ['Datenwissenschaftlerin', 'data-scientist'],
  ['Dateningenieur', 'data-engineer'],
  ['Datenarchitekt', 'data-architect'],
  ['KI-Beraterin', 'ai-consultant'],
  ['KI-Manager', 'head-of-ai|ai-program-manager|ai-consultant|ai-integration-specialist'],
  ['Produktmanagerin KI', 'ai-product-manager'],
  ['Projektleiter Künstliche Intelligenz', 'ai-program-manager'],
  ['Leiter Künstliche Intelligenz', 'head-of-ai'],
  ['KI-Trainer', 'ai-trainer|ai-curriculum-designer'],
  ['Praktikum Marketing', 'none'],
  ['Werkstudentin Vertrieb', 'none'],
  ['Wissenschaftliche Mitarbeiterin Biologie', 'none'],
  ['Referentin für KI-Governance', 'ai-governance-officer'],
];

const ENGLISH: readonly TitleCase[] = [
  ['AI Platform Engineer', 'ai-infrastructure-engineer'],
  ['AI Backend Engineer', 'ai-engineer'],
  ['AI Frontend Engineer', 'ai-engineer|none'],
  ['AI Research Engineer', 'research-engineer'],
  ['AI Data Engineer', 'data-engineer'],
  ['AI Systems Engineer', 'ai-engineer|ai-infrastructure-engineer|machine-learning-engineer'],
  ['AI Security Engineer', 'ai-security-engineer|ai-red-teamer'],
  ['AI Voice Engineer', 'speech-ai-engineer'],
  ['AI Robotics Engineer', 'robotics-ai-engineer'],
  ['AI Cloud Engineer', 'ai-engineer|ai-infrastructure-engineer|mlops-engineer'],
  ['AI Quality Engineer', 'ai-qa-engineer'],
  ['AI Workflow Engineer', 'ai-integration-specialist|ai-engineer|ai-agent-developer'],
  ['AI Automation Engineer', 'ai-integration-specialist|ai-engineer'],
  ['AI DevOps Engineer', 'mlops-engineer|ai-infrastructure-engineer|llmops-engineer'],
  ['AI Simulation Engineer', 'ai-engineer|machine-learning-engineer|robotics-ai-engineer'],
  ['AI Enablement Engineer', 'ai-integration-specialist|ai-engineer'],
  ['Software Engineer, AI Experiences', 'ai-engineer'],
  ['Python Engineer (AI)', 'ai-engineer'],
  ['Java / AI Engineer', 'ai-engineer'],
  ['Data Scientist / Data Analyst', 'data-scientist|data-analyst'],
  ['AI Engineer / Data Scientist', 'ai-engineer|data-scientist'],
  ['Data Engineers, Data Scientists, ML Engineers', 'data-engineer|data-scientist|machine-learning-engineer'],
  ['Backend Engineer + ML Engineer', 'machine-learning-engineer'],
  ['Full-stack, Backend, and AI Engineers', 'ai-engineer'],
  ['Frontend Engineer, Data Engineer, Product Designer', 'data-engineer|none'],
  ['Nurse, AI Company', 'none'],
  ['AI Sales Executive', 'none'],
  ['AI Intern', 'ai-engineer|ai-research-scientist'],
  ['Generative AI Intern (Summer)', 'llm-engineer|ai-engineer'],
];

function findRole(title: string): string {
  return matchRole({ source: 'other', title, description: '' }, [], KNOWLEDGE).role?.id ?? 'none';
}

describe('titles in general forms', () => {
  it.each([...ENGLISH, ...GERMAN, ...FRENCH, ...SPANISH])('%s: %s', (title, accepted) => {
    expect(accepted.split('|')).toContain(findRole(title));
  });
});
