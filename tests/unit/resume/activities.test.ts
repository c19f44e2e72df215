import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { ACTIVITY_CUES } from '../../../lib/resume/activity-cues';
import { extractProfile } from '../../../lib/resume/extract-profile';

const KNOWLEDGE = loadKnowledge();

function read(text: string): string[] {
  return extractProfile(text, KNOWLEDGE).skills.map(({ id }) => id);
}

describe('what a resume tells in verbs', () => {
  it.each([
    ['- Built a Power BI dashboard for 5 wards', 'dashboards'],
    ['- Two Tableau dashboards for the board', 'dashboards'],
    ['- Power-BI-Dashboards für fünf Stationen gebaut', 'dashboards'],
    ['- Presented the findings to the quality board', 'presenting'],
    ['- Presenting monthly results to senior management', 'presenting'],
    ['- Gave three talks on waiting times', 'presenting'],
    ['- Ergebnisse der Prüfung monatlich vorgestellt', 'presenting'],
    ['- Présenté les résultats à la direction', 'presenting'],
    ['- Presenté los resultados a la dirección', 'presenting'],
    ['- Cleaned 18,000 rows of admissions', 'data-quality'],
    ['- Cleaned 18,000 rows of admissions', 'data-cleaning'],
    ['- Reconciled 4,000 records by hand', 'data-quality'],
    ['- 12.000 Datensätze bereinigt', 'data-quality'],
    ['- Nettoyé 9 000 lignes de données', 'data-cleaning'],
    ['- Limpié 9.000 filas de pacientes', 'data-cleaning'],
    ['- Analysed five years of ward data', 'data-analysis'],
    ['- Daten aus drei Kliniken ausgewertet', 'data-analysis'],
    ['- Analicé datos de tres hospitales', 'data-analysis'],
    ['- Trained a readmission model', 'model-training'],
    ['- Deployed two models to the wards', 'model-deployment'],
    ['- Labelled 3,000 scans', 'data-annotation'],
    ['- Mentored two junior analysts', 'mentoring'],
    ['- Encadré deux stagiaires', 'mentoring'],
    ['- Worked closely with nurses', 'teamwork'],
    ['- Enge Zusammenarbeit mit der Pflege', 'teamwork'],
    ['- Led a team of four', 'leadership'],
    ['- Automated the weekly reports', 'process-automation'],
    ['- Ran workshops for clerks', 'facilitation'],
    ['- Reviewed pull requests', 'code-review'],
    ['- Trained 12 gradient boosting models', 'model-training'],
    ['- Training of convolutional neural networks', 'model-training'],
    ['- Trained a graph neural network', 'model-training'],
    ['- Nettoyage des données clients', 'data-cleaning'],
    ['- Nettoyé 400 lignes', 'data-quality'],
    ['- Cleaned 40 columns of survey data', 'data-cleaning'],
    ['- Replaced 40 Excel dashboards', 'dashboards'],
    ['- Dashboards for car plants', 'dashboards'],
    ['- Car dashboards in Power BI for the fleet', 'dashboards'],
    ['- Assembled Tableau dashboards', 'dashboards'],
    ['- Tableaux de bord pour la direction', 'dashboards'],
    ['- Labelled 9,000 training samples', 'data-annotation'],
    ['- Annotated 300 samples', 'data-annotation'],
    ['- Scraped prices from 40 shops', 'web-scraping'],
    ['- Scraped 3,000 listing pages', 'web-scraping'],
  ])('%s: %s', (line, skill) => {
    expect(read(line)).toContain(skill);
  });

  it.each([
    ['- Cleaned wounds and dressed them', 'data-cleaning'],
    ['- Cleaned tools and served four tables', 'data-quality'],
    ['- Cleaned rooms and kept records', 'data-cleaning'],
    ['- Presented gifts to guests', 'presenting'],
    ['- Was present at the results party', 'presenting'],
    ['- Trained eight nurses on new beds', 'model-training'],
    ['- Led the choir', 'leadership'],
    ['- Managed reports of falls', 'process-automation'],
    ['- Deployed to Kabul as a medic', 'model-deployment'],
    ['- Never cleaned data', 'data-collection'],
    ['- Trained 30 users on wireless networks', 'model-training'],
    ['- Training sales staff in social networks', 'model-training'],
    ['- Trained as a fashion model', 'model-training'],
    ['- Trained staff on the new models of the range', 'model-training'],
    ['- Service en salle et nettoyage des tables', 'data-cleaning'],
    ['- Service en salle et nettoyage des tables', 'data-quality'],
    ['- Nettoyage des lignes de production', 'data-cleaning'],
    ['- Cleaned 12 HPLC columns', 'data-cleaning'],
    ['- Cleaned rows of seats', 'data-quality'],
    ['- Assembled car dashboards at the Wolfsburg plant', 'dashboards'],
    ['- Fitted seats, mounted new dashboards', 'dashboards'],
    ['- Labelled samples in the blood lab', 'data-annotation'],
    ['- Scraped paint from listed building pages', 'web-scraping'],
    ['- Scraped old varnish off listed sites', 'web-scraping'],
    ['- Want to learn dashboards', 'dashboards'],
    ['Currently learning: dashboards', 'dashboards'],
  ])('%s: no %s', (line, skill) => {
    expect(read(line)).not.toContain(skill);
  });

  it('knows every skill of its table, and each once at one place', () => {
    expect(ACTIVITY_CUES.filter(({ name }) => !KNOWLEDGE.skills.has(name))).toEqual([]);
    const [profile] = extractProfile('Dashboards', KNOWLEDGE).skills;
    expect(profile?.lines).toHaveLength(1);
  });
});

describe('what a resume does not show through something else', () => {
  it.each([
    ['Git', 'software-engineering'],
    ['GitHub', 'software-engineering'],
    ['Patient surveys', 'statistics'],
  ])('%s is no %s', (line, skill) => {
    const wider = extractProfile(line, KNOWLEDGE).skills.flatMap(({ id }) => KNOWLEDGE.widerSkills.get(id) ?? [id]);
    expect(wider).not.toContain(skill);
  });
});
