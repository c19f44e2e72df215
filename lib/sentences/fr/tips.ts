import type { Asked, Close, TipSentences } from '../tip-sentences';
import { joinWords, of, quote } from './words';

/** What to change before applying, in French. */
export const tips: TipSentences = {
  show: (skill, isRequired) =>
    `Vous avez dit avoir ${quote(skill)}, que l’offre ${isRequired ? 'exige' : 'demande'}, et aucune ligne de votre CV ne le montre. Ajoutez où vous l’avez utilisé\u202f: qui lit votre CV ne voit que le texte.`,
  wording: (theirs, yours, line) =>
    `Écrivez ${quote(theirs)} comme l’offre, à côté de votre ${quote(yours)} ligne ${line}\u202f: une recherche par mots-clés compare des lettres, pas des sens.`,
  near: (asked, close, skill, withNote) => {
    const isOne = close.length === 1;
    const to = asked.skills.length > 1 ? ` de ${quote(skill)}` : '';
    const note = withNote ? ' Sinon, une source dit comment l’apprendre\u202f:' : '';
    return `${sayAsked(asked)}. Vous montrez ${joinWords(close.map(sayClose))}, ${isOne ? 'qui est proche' : 'qui sont proches'}${to}\u202f: dites ${isOne ? 'à cet endroit' : 'à ces lignes'} ce qui se transpose, et ne nommez ${quote(skill)} que si vous l’avez utilisé.${note}`;
  },
  learning: (asked, being, withNote) =>
    `${sayAsked(asked)}. Votre CV dit que vous êtes en train d’apprendre ${sayClose(being)}\u202f: dès que vous en aurez fait quelque chose, dites-le à cet endroit, avec le résultat.${withNote ? ' Une source dit comment l’apprendre\u202f:' : ''}`,
  gap: (asked, withNote) => {
    const isGroup = asked.skills.length > 1;
    const note = withNote ? ' Sinon, une source dit comment l’apprendre\u202f:' : '';
    return `${sayAsked(asked)}, et votre CV ${isGroup ? 'n’en montre aucun' : 'ne le montre pas'}. Si vous ${isGroup ? 'en avez un' : 'l’avez'}, ajoutez une ligne qui dit où vous l’avez utilisé.${note}`;
  },
  closeGap: (skill, way) =>
    way === 'project'
      ? `Un projet à vous peut combler le manque en ${quote(skill)}. Une source propose\u202f:`
      : `Un certificat peut combler le manque en ${quote(skill)}. Une source en dit\u202f:`,
  transition: (title, line, role, from) =>
    `Votre CV dit ${quote(title)} à la ligne ${line}, et ce poste est celui ${of(role)}. Ce qu’un guide dit à qui part de ${quote(from)}\u202f:`,
  headline: (title) =>
    `Le haut de votre CV ne dit pas ${quote(title)}. Si c’est ce que vous faites, écrivez-le sous votre nom.`,
  lift: (line, skill, above) =>
    `La ligne ${line} montre ${quote(skill)}, que l’offre exige, sous ${above} autres puces. Mettez-la en tête de cette liste\u202f: c’est la première qu’on lit le plus.`,
  number: (line) =>
    `La ligne ${line} montre ce que demande l’offre, mais aucun résultat. Si vous le pouvez, ajoutez un chiffre\u202f: combien plus rapide, moins cher, plus grand ou plus exact.`,
  interview: (skills) =>
    `En entretien, attendez-vous à des questions sur ${joinWords(skills.map(quote))}, que l’offre exige. ${skills.length > 1 ? 'Pour chacun, préparez' : 'Préparez'} une chose que vous avez faite vous-même et ce qu’elle a donné\u202f; là où vous n’avez rien fait, dites-le et dites ce qui s’en approche.`,
  interviewAdvice: 'Une source dit de l’entretien\u202f:',
  items: {
    wording: (yours, line) => `À côté de votre ${quote(yours)} ligne ${line}.`,
    near: (close) => `Vous montrez ${joinWords(close.map(sayClose))}.`,
    learning: (being) => `Vous êtes en train d’apprendre ${sayClose(being)}.`,
    transition: (title, line) => `Votre CV dit ${quote(title)} à la ligne ${line}.`,
  },
};

function sayClose({ name, line }: Close): string {
  return `${name} (ligne ${line})`;
}

function sayAsked({ skills, isRequired }: Asked): string {
  return `L’offre ${isRequired ? 'exige' : 'souhaite'} ${joinWords(skills.map(quote), 'ou')}`;
}
