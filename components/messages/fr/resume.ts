import type { Messages } from '../en';
import { count } from './count';
import { sayRefusal } from './resume-refusals';

export const resume: Messages['options']['resume'] = {
  heading: 'Votre CV',
  first: 'Commencez par votre CV',
  steps: [
    'Choisissez ou déposez le fichier de votre CV, ou collez son texte. Il reste dans ce navigateur.',
    'Relisez le texte tel qu’une machine le lit, et corrigez ce qui est faux.',
    'Ouvrez une offre sur LinkedIn ou Indeed\u202f: chaque compétence demandée est cherchée dans vos lignes.',
  ],
  intro: 'Chaque offre est comparée au CV utilisé, compétence par compétence et ligne par ligne.',
  name: 'Nom',
  defaultName: 'Mon CV',
  text: 'Texte du CV',
  asRead: (file) =>
    `Le texte de ${file} tel qu’une machine le lit. Corrigez-le là où il est faux\u202f; le fichier reste tel quel.`,
  placeholder: 'Sélectionnez tout dans votre CV, copiez, puis collez ici.',
  size: (words, characters, limit) => `${count(words, 'mot', 'mots')}, ${characters} caractères sur ${limit}`,
  save: 'Enregistrer le CV',
  saving: 'Enregistrement',
  saved: 'Enregistré',
  savedOn: (when) => `Enregistré le ${when}`,
  unsaved: 'Pas encore enregistré',
  replace: 'Remplacer par un fichier',
  remove: 'Supprimer le CV',
  leaveNew: 'Retour à vos CV',
  removed: 'CV supprimé.',
  replaced: (name) => `«\u202f${name}\u202f» a un nouveau texte.`,
  undo: 'Annuler',
  dismiss: 'Fermer',
  toasts: 'Notifications',
  empty: 'Il n’y a pas encore de texte. Collez d’abord votre CV.',
  tooLong: (characters, limit) =>
    `Ce texte compte ${characters} caractères, la limite est de ${limit}. Gardez le CV seul, sans annexes.`,
  failed: 'Le CV n’a pas pu être enregistré. Votre texte est toujours là\u202f; réessayez.',
  full: 'Il n’y a plus de place dans ce navigateur. Votre texte est toujours là. Exportez et supprimez des offres enregistrées, puis réessayez.',
  notRemoved: 'Le CV n’a pas pu être supprimé. Réessayez.',
  notChosen: 'Ce CV n’a pas pu être utilisé. Réessayez.',
  notUndone: 'L’annulation a échoué. Réessayez.',
  list: {
    legend: 'CV',
    hint: 'Celui que vous choisissez est comparé aux offres.',
    unsaved: 'modifications non enregistrées',
    detail: {
      pages: (n) => count(n, 'page', 'pages'),
      words: (n) => count(n, 'mot', 'mots'),
      pasted: 'texte collé',
      kinds: {
        pdf: 'PDF',
        docx: 'Word',
        txt: 'fichier texte',
        markdown: 'Markdown',
        'json-resume': 'JSON Resume',
      },
    },
  },
  import: {
    heading: 'Ajouter un CV',
    choose: 'Choisir un fichier',
    paste: 'Coller du texte',
    drop: 'ou déposez-le n’importe où sur cette page',
    dropNow: 'Déposez le fichier pour le lire',
    kinds:
      'PDF, Word (.docx), texte, Markdown ou JSON Resume, jusqu’à 20\u00a0Mo. Lu dans ce navigateur, envoyé nulle part.',
    reading: (file) => `Lecture de ${file}`,
    page: (page, pages) => `Page ${page} sur ${pages}`,
    cancel: 'Annuler',
    cancelled: (file) => `La lecture de ${file} a été annulée. Rien n’a changé.`,
    failed: (file) => `${file} n’a pas été importé`,
    several: 'Plusieurs fichiers à la fois. Déposez-en un seul.',
    refused: sayRefusal,
    notSaved: 'Il a été lu mais n’a pas pu être enregistré. Réessayez.',
    kept: (n) => (n === 1 ? 'Votre CV reste tel quel.' : 'Vos CV restent tels quels.'),
    done: (file, name, words) =>
      `${file} a été lu\u202f: ${count(words, 'mot', 'mots')}. Il est enregistré sous «\u202f${name}\u202f» et utilisé dès maintenant.`,
    judged: (n) => `Ce que vous avez dit de ${count(n, 'compétence', 'compétences')} reste valable.`,
  },
};

export const found: Messages['options']['found'] = {
  heading: 'Ce que RoleLens y lit',
  skills: (n) => count(n, 'compétence', 'compétences'),
  showAll: (n) => `Voir les ${count(n, 'compétence', 'compétences')}`,
  showFewer: 'Voir moins',
  words: (n) => count(n, 'mot', 'mots'),
  lines: (n) => count(n, 'ligne', 'lignes'),
  line: (line) => `ligne ${line}`,
  others: (lines) => `aussi ${lines}`,
  none: 'Aucune compétence trouvée. Le texte a-t-il été collé en entier\u202f? Les pages numérisées n’ont pas de texte.',
  judged: {
    heading: 'Ce que vous avez dit',
    held: 'ajoutée par vous',
    removed: 'retirée par vous',
    ignored: 'ignorée',
  },
  nothing: 'Dès qu’un CV est enregistré, ses compétences sont listées ici, chacune avec la ligne où elle a été lue.',
  time: (months) => (months < 12 ? 'moins d’un an' : `environ ${formatYears(months)}`),
  timeTitle: 'Dans les postes datés dont les lignes la montrent',
  add: {
    label: 'Ajouter une compétence',
    hint: 'Pour ce que vous savez faire et que le texte ne dit pas.',
    placeholder: 'Tapez son nom',
    also: (alias) => `aussi appelée ${alias}`,
    kind: (kind) => `${kind} en fait partie`,
    known: 'déjà comptée',
    none: (query) =>
      `RoleLens ne connaît pas de compétence «\u202f${query}\u202f» et ne peut donc pas l’ajouter. Si une offre la nomme, elle est cherchée malgré tout dans le texte de votre CV.`,
    found: (n) => `${count(n, 'compétence correspond', 'compétences correspondent')}.`,
    failed: 'La recherche ne répond pas. Réessayez.',
  },
  place: {
    heading: 'Lieu',
    none: 'Aucun lieu trouvé en haut du CV.',
    remote: 'Ouvert au télétravail',
    relocation: 'Prêt à déménager',
  },
  jobs: 'Postes',
  jobSum: (jobs, months) =>
    months === undefined
      ? count(jobs, 'poste daté', 'postes datés')
      : `${count(jobs, 'poste daté', 'postes datés')}, ${formatTime(months)} en tout`,
  noJobs: 'Aucun poste daté trouvé\u202f: les années sont donc inconnues.',
  untitled: 'Intitulé non reconnu',
  period: (start, end) => (end === undefined ? start : `${start} – ${end}`),
  today: 'aujourd’hui',
  education: 'Formation',
  degrees: {
    associate: 'BTS, DUT ou équivalent',
    bachelor: 'Licence',
    master: 'Master',
    doctorate: 'Doctorat',
  },
  ongoing: 'en cours',
  noEducation: 'Aucun diplôme trouvé.',
  certificates: 'Certifications',
  noCertificates: 'Aucune certification trouvée.',
};

/** "moins d’un an", "1 an", "3,5 ans". */
function formatTime(months: number): string {
  return months < 12 ? 'moins d’un an' : formatYears(months);
}

/** In half years, as the report counts them; never more than there are. */
function formatYears(months: number): string {
  return count(Math.floor(months / 6) / 2, 'an', 'ans');
}
