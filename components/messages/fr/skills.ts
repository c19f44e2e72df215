import type { Messages } from '../en';
import { count } from './count';

const behind: Messages['skills']['behind'] = {
  title: 'Le calcul',
  asked: 'Demandé',
  earned: 'Obtenu',
  of: (earned, weight) => `${earned} sur ${weight}`,
  eitherOr: 'au choix, comptées une fois',
  near: (names) => `proche\u202f: ${names.join(', ')}`,
  learning: 'en cours d’apprentissage',
  part: {
    required: (weight) => `Exigées, poids ${weight} chacune`,
    preferred: (weight) => `Souhaitées, poids ${weight} chacune`,
  },
  total: 'En tout',
  result: (earned, total, score) => `100 × ${earned} ÷ ${total} = ${score}`,
  formula: (version, weights, near) =>
    `Formule ${version}\u202f: chaque compétence exigée pèse ${weights.required}, chaque souhaitée ${weights.preferred}. Ce que montre votre CV, par son nom ou par une compétence plus précise, en obtient la totalité\u202f; quelque chose de proche, ou le fait de l’apprendre, en obtient ${near}. Des compétences au choix comptent une fois, de même qu’une catégorie avec ses exemples. Les compétences seulement mentionnées, le savoir-être et celles que vous ignorez ne pèsent rien. Le score est la part obtenue de tous les poids, fois 100, arrondie.`,
};

const judge: Messages['skills']['judge'] = {
  have: 'Je l’ai',
  haveOne: (name) => `J’ai ${name}`,
  ignore: 'Ignorer',
  notMine: 'Pas à moi',
  undo: 'Annuler',
  of: (label, name) => `${label}\u202f: ${name}`,
  held: 'Selon vous',
  heldOne: (name) => `${name}\u202f: selon vous`,
  heldByOther: 'Compte par une compétence que vous dites avoir.',
  removed: 'Vous avez dit ne pas l’avoir',
  removedOne: (name) => `${name}\u202f: vous avez dit ne pas l’avoir`,
  ignored: 'Ignorées\u202f:',
  failed: 'Ce choix n’a pas pu être retenu. Réessayez.',
  said: {
    held: (name) => `${name} compte comme acquis.`,
    removed: (name) => `${name} ne compte plus comme acquis.`,
    ignored: (name) => `${name} est ignoré.`,
    unset: (name) => `${name} est de nouveau comme lu.`,
  },
};

export const skills: Messages['skills'] = {
  bands: { strong: 'Forte couverture', fair: 'Bonne couverture', thin: 'Faible couverture' },
  score: (score) => `Couverture ${score} sur 100`,
  sum: (required, preferred) =>
    [
      required.of > 0 && `${required.have} sur ${required.of} exigées`,
      preferred.of > 0 && `${preferred.have} sur ${preferred.of} souhaitées`,
    ]
      .filter(Boolean)
      .join(', '),
  behind,
  constraints: {
    heading: 'À côté du score',
    kind: {
      years: 'Expérience',
      degree: 'Diplôme',
      location: 'Lieu',
      'work-permit': 'Permis de travail',
      clearance: 'Habilitation de sécurité',
    },
    verdict: { met: 'critère rempli', 'not-met': 'critère non rempli', 'not-known': 'non attesté' },
    shown: 'Votre CV\u202f:',
    notShown: 'Votre CV ne le dit pas.',
  },
  showInPage: (words) => `Voir dans la page\u202f: ${words}`,
  showInPageShort: 'Voir dans la page',
  notInPage: 'Introuvable dans la page telle qu’elle est maintenant.',
  nothingAsked: 'L’offre ne nomme aucune compétence exigée ou souhaitée.',
  allIgnored: 'Vous ignorez toutes les compétences demandées par l’offre\u202f: il n’y a rien à compter.',
  groups: {
    'missing-required': 'Manquantes, exigées',
    'missing-preferred': 'Manquantes, souhaitées',
    have: 'Vous avez',
    required: 'Exigées',
    preferred: 'Souhaitées',
    others: 'Aussi mentionnées',
    soft: 'Savoir-être',
  },
  kind: (words) => `«\u202f${words}\u202f»`,
  oneOf: (names) => `Au choix\u202f: ${names}`,
  near: (names) => `Vous avez ${names.join(' · ')}, ${names.length === 1 ? 'qui est proche' : 'qui sont proches'}.`,
  resumeLine: (line) => `CV, ligne ${line}`,
  heldLine: (name, line) => `${name}, CV, ligne ${line}`,
  through: (names) => `par ${names.join(', ')}`,
  learning: (name, line) => `Votre CV dit que vous êtes en train d’apprendre ${name}, ligne ${line}.`,
  more: (n) => count(n, 'autre endroit', 'autres endroits'),
  judge,
  nearer: (roles) => `Votre CV est plus proche de\u202f: ${roles}.`,
  nearerLink: 'Voir pourquoi dans Orientation',
  none: 'Aucune compétence trouvée dans cette offre.',
  promptTitle: 'Voyez ce que vous avez et ce qui vous manque',
  prompt: 'Ajoutez votre CV\u202f: chaque compétence y est cherchée, ligne à l’appui. Il reste dans ce navigateur.',
  promptAction: 'Ajouter un CV',
};

export const tips: Messages['tips'] = {
  none: 'Aucun conseil pour cette offre.',
  kind: {
    wording: 'Formulation',
    gap: 'Manque',
    near: 'Compétence proche',
    headline: 'Titre du CV',
    pay: 'Salaire',
    role: 'Métier',
    resume: 'CV',
    transition: 'Reconversion',
  },
  gain: (points) => `vaut environ ${count(points, 'point', 'points')}`,
  rests: (points) => `environ ${count(points, 'point en dépend', 'points en dépendent')}`,
  moreMissing: (n) =>
    `${count(n, 'autre compétence manque', 'autres compétences manquent')}\u202f: voir «\u202fCompétences\u202f».`,
  gainTogether: (points) => `ensemble environ ${count(points, 'point', 'points')}`,
  restsTogether: (points) => `environ ${count(points, 'point en dépend', 'points en dépendent')}`,
  leads: {
    show: 'Vous avez dit les avoir, et aucune ligne de votre CV ne les montre. Ajoutez où vous les avez utilisées\u202f: qui lit votre CV ne voit que le texte.',
    wording:
      'Écrivez-les comme l’offre, à côté de vos propres mots\u202f: une recherche par mots-clés compare des lettres, pas des sens.',
    near: 'L’offre les demande, et vous montrez quelque chose de proche. Dites à cet endroit ce qui se transpose, et ne nommez la compétence que si vous l’avez utilisée.',
    gap: 'L’offre les demande, et votre CV ne les montre pas. Si vous en avez une, ajoutez une ligne qui dit où vous l’avez utilisée.',
    transition: 'Ce que des guides disent à qui part d’où vous êtes.',
  },
  required: 'exigé',
  preferred: 'souhaité',
  learning: 'Une source dit comment l’apprendre\u202f:',
  because: 'Pourquoi',
  postingSays: 'L’offre dit',
  resumeSays: (line) => `Votre CV, ligne ${line}`,
  copy: 'Copier',
  copyTip: (text) => `Copier\u202f: ${text}`,
  copied: 'Copié',
  copyFailed: 'Copie impossible. Sélectionnez plutôt le texte.',
};
