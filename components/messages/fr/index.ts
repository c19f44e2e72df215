import { formatLocal } from '../../../lib/salary/format-local';
import { FRENCH_LEVELS } from '../../../lib/salary/local-levels';
import { capitalise } from '../capitalise';
import type { Messages } from '../en';
import { career } from './career';
import { count, plural } from './count';
import { dashboard } from './dashboard';
import { dimming } from './dimming';
import { library, proof } from './library';
import { market } from './market';
import { options } from './options';
import { pay } from './pay';
import { plan } from './plan';
import { page, preferences, shortcuts } from './preferences';
import { prepare, statements } from './prepare';
import { resumeReport } from './resume-report';
import { roles } from './roles';
import { saved } from './saved';
import { skills, tips } from './skills';
import { reading, status } from './status';
import { welcome } from './welcome';

/** Every text of the extension's own pages in French. */
export const fr: Messages = {
  locale: 'fr',
  money: formatLocal('fr'),
  name: 'RoleLens',
  app: {
    dashboard: 'Tableau de bord',
    options: 'CV et options',
    nowShowing: (title) => `Affiché\u202f: ${title}`,
  },
  actions: {
    save: 'Enregistrer',
    saved: 'Enregistrée',
    copy: 'Copier en Markdown',
    print: 'Imprimer',
  },
  role: {
    heading: 'Métier',
    none: 'Hors IA, ML et données',
    noneHint:
      'Rien dans l’intitulé ni le texte n’indique un tel métier. Les compétences demandées sont listées malgré tout.',
    confidence: { high: 'très probable', middle: 'probable', low: 'possible' },
    percent: (percent) => `${percent}\u202f%`,
    evidence: 'Lu dans',
    alternatives: 'Ou peut-être',
    alternative: { possible: 'possible', unlikely: 'moins probable' },
    chosen: 'selon vous',
    search: {
      label: 'Pas ce métier\u202f?',
      labelNone: 'C’en est un malgré tout\u202f?',
      labelChosen: 'Un autre métier\u202f?',
      placeholder: 'Un métier, comme «\u202fdata engineer\u202f»',
      none: (query) => `RoleLens ne connaît pas de métier «\u202f${query}\u202f».`,
      failed: 'La recherche de métiers a échoué. Réessayez.',
      found: (n) => count(n, 'métier', 'métiers'),
      known: (title) => `connu comme ${title}`,
    },
    undo: 'Revenir à ce qui a été lu',
    notKept: 'Votre choix n’a pas pu être gardé. Réessayez.',
  },
  facts: {
    years: (years) => `${years}+ ${plural(years, 'an', 'ans')}`,
    seniority: capitalise(FRENCH_LEVELS),
    workplace: { remote: 'Télétravail', hybrid: 'Hybride', onsite: 'Sur site' },
    employment: {
      'full-time': 'Temps plein',
      'part-time': 'Temps partiel',
      contract: 'Mission',
      temporary: 'Temporaire',
      internship: 'Stage',
      volunteer: 'Bénévolat',
    },
    unknownLevel: 'Niveau non précisé',
  },
  tabs: {
    label: 'Analyse',
    pay: 'Salaire',
    skills: 'Compétences',
    tips: 'Conseils',
    prepare: 'Préparer',
    missing: (n) => (n < 2 ? `${n} manque` : `${n} manquent`),
  },
  pay,
  plan,
  skills,
  tips,
  prepare,
  statements,
  reading,
  status,
  options,
  preferences,
  page,
  dimming,
  shortcuts,
  proof,
  library,
  welcome,
  dashboard,
  saved,
  market,
  career,
  roles,
  resumeReport,
};
