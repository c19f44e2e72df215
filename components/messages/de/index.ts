import { formatLocal } from '../../../lib/salary/format-local';
import { GERMAN_LEVELS } from '../../../lib/salary/local-levels';
import { capitalise } from '../capitalise';
import type { Messages } from '../en';
import { career } from './career';
import { count } from './count';
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

/** Every text of the extension's own pages in German. */
export const de: Messages = {
  locale: 'de',
  money: formatLocal('de'),
  name: 'RoleLens',
  app: {
    dashboard: 'Übersicht',
    options: 'Lebenslauf und Optionen',
    nowShowing: (title) => `Jetzt zu sehen: ${title}`,
  },
  actions: {
    save: 'Merken',
    saved: 'Gemerkt',
    copy: 'Markdown kopieren',
    print: 'Drucken',
  },
  role: {
    heading: 'Rolle',
    none: 'Keine KI-, ML- oder Datenrolle',
    noneHint: 'Weder Titel noch Text deuten auf eine hin. Die verlangten Fähigkeiten stehen trotzdem hier.',
    confidence: { high: 'sehr wahrscheinlich', middle: 'wahrscheinlich', low: 'möglich' },
    percent: (percent) => `${percent}\u00a0%`,
    evidence: 'Gelesen aus',
    alternatives: 'Auch möglich',
    alternative: { possible: 'möglich', unlikely: 'weniger wahrscheinlich' },
    chosen: 'deine Angabe',
    search: {
      label: 'Nicht diese Rolle?',
      labelNone: 'Doch eine davon?',
      labelChosen: 'Andere Rolle?',
      placeholder: 'Rolle eingeben, etwa „Data Engineer“',
      none: (query) => `RoleLens kennt keine Rolle wie „${query}“.`,
      failed: 'Die Rollen konnten nicht durchsucht werden. Versuche es noch einmal.',
      found: (n) => count(n, 'Rolle', 'Rollen'),
      known: (title) => `bekannt als ${title}`,
    },
    undo: 'Zurück zur erkannten Rolle',
    notKept: 'Deine Wahl konnte nicht gespeichert werden. Versuche es noch einmal.',
  },
  facts: {
    years: (years) => `${years}+ Jahre`,
    seniority: capitalise(GERMAN_LEVELS),
    workplace: { remote: 'Remote', hybrid: 'Hybrid', onsite: 'Vor Ort' },
    employment: {
      'full-time': 'Vollzeit',
      'part-time': 'Teilzeit',
      contract: 'Auf Vertrag',
      temporary: 'Befristet',
      internship: 'Praktikum',
      volunteer: 'Ehrenamt',
    },
    unknownLevel: 'Stufe nicht angegeben',
  },
  tabs: {
    label: 'Analyse',
    pay: 'Gehalt',
    skills: 'Fähigkeiten',
    tips: 'Tipps',
    prepare: 'Gespräch',
    missing: (n) => (n === 1 ? '1 fehlt' : `${n} fehlen`),
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
