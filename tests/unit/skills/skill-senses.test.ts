import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { extractSkills } from '../../../lib/skills/extract-skills';

const { vocabulary } = loadKnowledge();

function idsOf(description: string): string[] {
  return extractSkills({ title: 'Analyst', description }, vocabulary).map(({ id }) => id);
}

describe('the senses of names', () => {
  it.each([
    ['Requirements:\n- SQL for our go-to-market organization', 'go-to-market'],
    ['Tasks:\n- Python tools and an assistant for agents', 'agents'],
    ['Missions :\n- Accompagner les agents, outils Python', 'agents'],
    ['Tasks:\n- Train models in Python for a container terminal', 'command-line'],
    ['Tasks:\n- LLM gateway: routing, caching', 'computer-networking'],
    ['Requirements:\n- Java, computer science authorization', 'authentication-and-authorization'],
    ['Requisitos:\n- Python, SQL y un encuentro en primavera', 'primavera-p6'],
    ['Requirements:\n- Python\n\nPeople underrepresented in R&D are welcome', 'research-and-development'],
    ['Requisitos:\n- Python\n- Flexibilidad horaria', 'adaptability'],
    ['Profil :\n- Navigation de véhicules, robot autonome', 'ownership'],
    ['Requirements:\n- Google Tag Manager (GTM)', 'go-to-market'],
    ['Requirements:\n- GA4, GTM, BigQuery', 'go-to-market'],
    ['Requirements:\n- GTM strategy, SQL', 'google-tag-manager'],
    ['Requirements:\n- Google Analytics for our GTM teams', 'google-tag-manager'],
    ['Requirements:\n- Clinical trials, CRO, SAS', 'conversion-rate-optimization'],
    ['Requirements:\n- Python in a pharma/CRO environment', 'conversion-rate-optimization'],
    ['Requirements:\n- CRO or biotech experience, SAS', 'conversion-rate-optimization'],
    ['Requirements:\n- You have taken an LLM feature beyond the prototype', 'prototyping'],
    ['Requirements:\n- Moved models past a first prototype and into production', 'prototyping'],
    ['Requirements:\n- Brought models from prototype to production', 'prototyping'],
    ['Requirements:\n- Turn prototypes into reliable Python services', 'prototyping'],
    ['Requirements:\n- Two-tower retrieval, Python', 'rag'],
    ['Requirements:\n- Retrieval and ranking for recommendations, Python', 'rag'],
    ['Requirements:\n- Efficient data storage, retrieval, SQL', 'rag'],
    ['Requirements:\n- Efficient data storage, retrieval, SQL', 'information-retrieval'],
  ])('%j says nothing of %s', (text, id) => {
    expect(idsOf(text)).not.toContain(id);
  });

  it.each([
    ['Requirements:\n- Go-to-market planning', 'go-to-market'],
    ['Requirements:\n- Google Tag Manager (GTM)', 'google-tag-manager'],
    ['Requirements:\n- GA4, GTM, BigQuery', 'google-tag-manager'],
    ['Requirements:\n- Pricing, GTM, SQL', 'go-to-market'],
    ['Requirements:\n- SEO and CRO', 'conversion-rate-optimization'],
    ['Requirements:\n- CRO and A/B testing', 'conversion-rate-optimization'],
    ['Requirements:\n- LLM agents', 'agents'],
    ['Requirements:\n- Linux terminal', 'command-line'],
    ['Requirements:\n- Routing and switching, BGP', 'computer-networking'],
    ['Requirements:\n- OAuth and authorization', 'authentication-and-authorization'],
    ['Requirements:\n- Primavera P6', 'primavera-p6'],
    ['Requisitos:\n- Flexibilidad y proactividad', 'adaptability'],
    ['Profil :\n- Vous êtes autonome, rigoureux', 'ownership'],
    ['Requisitos:\n- Aprendizaje automático', 'machine-learning'],
    ['Requisitos:\n- Bases de datos y visualización de datos', 'data-visualization'],
    ['Profil :\n- Apprentissage automatique', 'machine-learning'],
    ['Profil :\n- Traitement du langage naturel', 'nlp'],
    ['Profil :\n- Entrepôts de données', 'data-warehousing'],
    ['Profil :\n- Sens du relationnel', 'interpersonal-skills'],
    ["Profil :\n- Esprit d'équipe", 'teamwork'],
    ['Requisitos:\n- Trabajo en equipo', 'teamwork'],
    ['Dein Profil:\n- Große Sprachmodelle', 'llm'],
    ['Dein Profil:\n- Selbstständige Arbeitsweise', 'independence'],
    ['Requirements:\n- Rapid prototyping', 'prototyping'],
    ['Requirements:\n- Prototyping and testing of models in Python', 'prototyping'],
    ['Requirements:\n- You design, prototype and test models', 'prototyping'],
    ['Requirements:\n- Building prototypes in Python', 'prototyping'],
    ['Requirements:\n- Develop prototypes to confirm what users want', 'prototyping'],
    ['Requirements:\n- Two-tower retrieval, Python', 'information-retrieval'],
    ['Requirements:\n- Retrieval for recommendations, Python', 'information-retrieval'],
    ['Requirements:\n- LLM applications: retrieval, prompts', 'rag'],
    ['Requirements:\n- Hybrid retrieval over documents', 'rag'],
    ['Requirements:\n- Agents, retrieval and evaluation of LLMs', 'rag'],
    ['Requirements:\n- Retrieval-augmented generation', 'rag'],
  ])('%j asks for %s', (text, id) => {
    expect(idsOf(text)).toContain(id);
  });
});
