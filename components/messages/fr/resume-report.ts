import type { Messages } from '../en';
import { count } from './count';
import { detail } from './resume-finding-details';
import { findings } from './resume-findings';

export const resumeReport: Messages['resumeReport'] = {
  heading: 'Ce qu’une machine en lit',
  counts: (mend, look) =>
    mend + look === 0 ? 'Rien à corriger ni à vérifier' : `${mend} à corriger, ${look} à vérifier`,
  facts: 'Ce qui a été lu',
  file: 'Fichier',
  kinds: { pdf: 'PDF', docx: 'Word', txt: 'Texte', markdown: 'Markdown', 'json-resume': 'JSON Resume' },
  pages: 'Pages',
  words: 'Mots',
  experience: 'Expérience',
  noJobs: 'inconnue\u202f: aucun poste daté trouvé',
  sections: 'Rubriques',
  noSections: 'aucune trouvée',
  contact: 'Coordonnées',
  noContact: 'non trouvées',
  contactKinds: { email: 'e-mail', phone: 'téléphone', link: 'lien' },
  onLine: (what, line) => `${what} (ligne ${line})`,
  mend: 'À corriger',
  look: 'À vérifier',
  why: 'Pourquoi\u202f:',
  whatToDo: 'Que faire\u202f:',
  lines: 'Lignes',
  line: (line) => `Ligne ${line}`,
  more: (n) => `et ${count(n, 'autre ligne', 'autres lignes')}`,
  source: (title, year, line) =>
    ['Source\u202f: ', title, year && `, ${year}`, line !== undefined && `, ligne ${line}`].filter(Boolean).join(''),
  text: 'Le texte tel qu’une machine le lit',
  copy: 'Copier le rapport',
  named: (name, value) => `${name}\u202f: ${value}`,
  findings,
  detail,
};
