import type { Messages } from '../en';
import { amount, count } from './count';

export const proof: Messages['proof'] = {
  heading: 'Voyez par vous-même',
  intro: 'Demandé à votre navigateur pendant que vous regardez cette page, et non écrit par nous.',
  requests: {
    heading: 'Requêtes vers l’extérieur',
    none: 'Aucune jusqu’ici',
    own: 'Comptées depuis l’ouverture de cette page. Tout ce qu’elle montre est venu avec l’extension.',
    policy: (rule) => `Le navigateur en refuserait une\u202f: sa règle pour ces pages est ${rule}.`,
    some: (n) => `${count(n, 'adresse', 'adresses')} hors de l’extension`,
    alarm: 'Cela ne devrait pas arriver. Merci de le signaler.',
  },
  size: {
    heading: 'Gardé dans ce navigateur',
    bytes: formatBytes,
    unknown: 'taille inconnue',
    hint: 'Le tout ensemble, selon l’estimation du navigateur.',
  },
  permissions: {
    heading: 'Autorisations accordées',
    why: {
      storage: 'garde vos choix',
      unlimitedStorage: 'garde plus d’offres que la limite d’une page',
      activeTab: 'lit la page au premier plan quand vous utilisez le bouton, une touche ou le menu, et alors seulement',
      scripting: 'démarre la lecture dans les onglets déjà ouverts',
      contextMenus: 'ajoute des entrées au menu du clic droit',
      sidePanel: 'affiche le panneau à côté de la page',
    },
    other: 'aucune fonction connue d’ici ne la demande',
    sites: 'Sites qu’il peut lire',
    noSites: 'Aucun\u202f: votre navigateur bloque les deux sites tant que vous ne les autorisez pas.',
  },
  stored: {
    heading: 'Ce qui est gardé, et où',
    database: 'Dans la base de données de l’extension, fermée à toute page web',
    storage: 'Dans le stockage du navigateur pour les extensions',
    sync: 'Dans la synchronisation du navigateur',
    rows: {
      resumes: 'CV, avec ce que vous avez dit de leurs compétences',
      postings: 'Offres enregistrées',
      texts: 'Textes des offres enregistrées',
      seen: 'Offres que vous avez regardées',
      asks: 'Compétences que ces offres demandent',
      settings: 'Réponses, plan et choix sur les offres',
      local: 'Préférences et choix pour les pages',
      synced: 'Préférences, parce que vous l’avez choisi',
    },
    number: amount,
  },
  unread: 'La lecture a échoué. Rechargez la page.',
};

const importing: Messages['library']['import'] = {
  label: 'Importer une sauvegarde',
  hint: 'Vous voyez ce que contient le fichier avant tout changement.',
  button: 'Choisir un fichier',
  reading: (file) => `Lecture de ${file}`,
  faults: {
    'too-large': 'Ce fichier est trop gros pour être une sauvegarde. Choisissez celui que RoleLens a exporté.',
    'not-json': 'Ce fichier est tronqué ou n’est pas une sauvegarde. Exportez-le à nouveau.',
    'not-a-backup': 'Ce fichier ne vient pas de RoleLens. Choisissez-en un dont le nom commence par rolelens-backup.',
    newer: 'Cette sauvegarde vient d’une version plus récente. Mettez RoleLens à jour et réessayez.',
  },
  unread: 'Le fichier n’a pas pu être lu. Choisissez-le à nouveau.',
  unchanged: (file) => `${file} n’a pas été importé. Rien n’a changé.`,
  found: (file) => `Ce que contient ${file}`,
  from: (when) => `Exporté le ${when}`,
  holds: {
    resumes: (n) => count(n, 'CV', 'CV'),
    postings: (n) => count(n, 'offre enregistrée', 'offres enregistrées'),
    seen: (n) => count(n, 'offre regardée', 'offres regardées'),
    settings: (n) => count(n, 'réponse ou choix', 'réponses et choix'),
    preferences: (n) => count(n, 'préférence', 'préférences'),
  },
  nothing: 'Rien du tout\u202f: la sauvegarde est vide.',
  damaged: (n) =>
    n === 1
      ? '1\u00a0élément est illisible et sera laissé de côté. Tous les autres sont repris en entier.'
      : `${count(n, 'élément illisible sera laissé', 'éléments illisibles seront laissés')} de côté. Tous les autres sont repris en entier.`,
  mode: 'Que faire de la sauvegarde',
  merge: 'L’ajouter à ce qui est ici',
  mergeHint: 'De deux versions, la dernière modifiée reste. Les choix faits ici restent.',
  replace: 'Tout remplacer par elle',
  replaceHint: 'Ce qui est ici maintenant disparaît.',
  confirm: { merge: 'Ajouter', replace: 'Tout remplacer' },
  cancel: 'Annuler',
  cancelled: 'Rien n’a été importé.',
  working: 'Import en cours',
  done: { merge: 'La sauvegarde a été ajoutée.', replace: 'La sauvegarde a remplacé ce qui était ici.' },
  full: 'Il n’y a pas assez de place dans ce navigateur. Rien n’a changé. Supprimez des offres enregistrées ou libérez de l’espace sur le disque, puis réessayez.',
  failed: 'La sauvegarde n’a pas pu être importée. Rien n’a changé.',
  undo: 'Annuler l’import',
  undoHint: 'Possible jusqu’à ce que vous fermiez ou rechargiez cette page.',
  undone: 'Tout est comme avant l’import.',
  notUndone: 'L’import n’a pas pu être annulé. Réessayez.',
};

export const library: Messages['library'] = {
  heading: 'Vos données',
  export: {
    label: 'Tout exporter',
    hint: 'Un fichier JSON avec CV, offres enregistrées et vues, plan, réponses et préférences. Il n’est pas chiffré\u202f: gardez-le là où vous gardez votre CV.',
    button: 'Exporter',
    fileName: (day) => `rolelens-backup-${day}.json`,
    done: (name) => `${name} a été remis à vos téléchargements.`,
    failed: 'Le fichier n’a pas pu être créé. Fermez d’autres onglets et réessayez.',
  },
  import: importing,
  erase: {
    label: 'Tout effacer',
    hint: 'CV, offres enregistrées, plan, réponses, préférences et ce qui est dans la synchronisation du navigateur.',
    button: 'Tout effacer',
    title: 'Effacer tout ce que garde RoleLens\u202f?',
    goes: (resumes, postings) =>
      `${count(resumes, 'CV', 'CV')}, ${count(postings, 'offre enregistrée', 'offres enregistrées')} et tout le reste disparaissent pour de bon. C’est irréversible.`,
    goesUncounted: 'Tout ce qui est gardé ici disparaît pour de bon. C’est irréversible.',
    exportFirst: 'Exporter d’abord',
    exported: 'Le fichier a été remis à vos téléchargements.',
    confirm: 'Tout effacer',
    cancel: 'Tout garder',
    done: 'Tout est effacé.',
    failed: 'Tout n’a pas pu être effacé. Fermez les autres onglets de RoleLens et réessayez.',
  },
};

function formatBytes(bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [bytes / 1_000, 'ko'] : bytes < 1_000_000_000 ? [bytes / 1_000_000, 'Mo'] : [bytes / 1e9, 'Go'];
  const text = value.toLocaleString('fr', { maximumFractionDigits: value < 10 ? 1 : 0 });
  return `${text}\u00a0${unit}`;
}
