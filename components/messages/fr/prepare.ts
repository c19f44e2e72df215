import type { Messages } from '../en';
import { count } from './count';

export const prepare: Messages['prepare'] = {
  topics: 'Attendez-vous à des questions sur',
  topic: 'Préparez pour chacun un exemple de ce que vous en avez fait, et du résultat.',
  topicHeld: 'Sur votre CV\u202f: préparez pour chacun un exemple de ce que vous en avez fait, et du résultat.',
  topicMissing: 'Absent de votre CV\u202f: dites-le si on vous le demande, et citez ce que vous savez de proche.',
  parts: {
    interview: 'Comment se passent les entretiens',
    projects: 'Des projets qui le montrent',
    certifications: 'Certifications',
    tasks: 'Le quotidien du métier',
  },
  noRole: 'Pas de métier, pas de conseils',
  noRoleHint:
    'Pour RoleLens, ce n’est pas un métier de l’IA, du ML ou des données. Si c’en est un, indiquez-le plus haut.',
  nothing: (role) => `Les sources ne disent rien de la préparation pour ${role}.`,
  failed: 'Le guide des métiers n’a pas pu être ouvert',
  failedHint: 'Fermez cette fenêtre et rouvrez-la.',
  guide: (role) => `${role} dans le guide des métiers`,
};

export const statements: Messages['statements'] = {
  /** What sources are called beside what they say, by id; their own titles stand once in the options. */
  names: {
    'ai-career-guide-2026': 'Guide des carrières 2026',
    'ai-career-trends-2025': 'Tendances des carrières 2025',
    'ai-job-market-2024': 'Actualité de l’emploi 2024',
    'ai-job-market-opinion-undated': 'Avis personnel, sans date',
    'ai-jobs-future-of-work-2024': 'Avenir du travail 2024',
    'ai-jobs-net-salaries': 'Salaires ai-jobs.net 2025',
    'onet-technology-skills': 'O*NET, compétences techniques',
  },
  inEnglish: 'Ce que disent les articles est en anglais.',
  sources: (n) => count(n, 'source', 'sources'),
  sourcesOf: (text) => `Sources\u202f: ${text}`,
  showAll: (n) => `Tout voir (${n})`,
  showFewer: 'Voir moins',
  lines: (lines) => `(${lines.length === 1 ? 'ligne' : 'lignes'} ${lines.join(', ')})`,
  ended: (month) => `N’est plus proposé (${month}).`,
};
