import type { Messages } from '../en';
import { found, resume } from './resume';

export const options: Messages['options'] = {
  title: 'Options',
  navigation: 'Rubriques',
  resume,
  found,
  sites: {
    heading: 'Dans la page',
    intro:
      'Une note à côté de l’intitulé de l’offre ouverte montre son métier, son salaire et votre couverture, avec les marques choisies ci-dessous. Sur un site désactivé, la page reste intacte et le bouton de la barre d’outils montre toujours tout.',
    show: (site) => `Afficher la note sur ${site}`,
    names: { linkedin: 'LinkedIn', indeed: 'Indeed' },
    failed: 'Ce choix n’a pas pu être enregistré. Réessayez.',
  },
  privacy: {
    heading: 'Confidentialité',
    readsTitle: 'Ce que RoleLens lit',
    reads: [
      'L’offre d’emploi ouverte dans un onglet LinkedIn ou Indeed et les cartes de sa liste de résultats, telles que la page les montre.',
      'Une page d’un autre site quand vous le demandez par le bouton, une touche ou le menu, et alors seulement.',
      'Le CV que vous choisissez ou collez ici. Il reste dans ce navigateur, où aucune page web ne peut le voir.',
    ],
    neverTitle: 'Ce qu’il ne fait jamais',
    never: [
      'Envoyer quoi que ce soit\u202f: il n’a ni serveur, ni compte, ni code réseau.',
      'Cliquer, défiler ou écrire sur un site, ou lui demander des pages que vous n’avez pas ouvertes.',
      'Laisser une page web voir ce que dit votre CV, sauf si vous l’autorisez pour le surlignage.',
    ],
  },
  data: {
    heading: 'D’où viennent les chiffres',
    intro: 'Salaires, métiers et conseils viennent de ces sources, livrées avec l’extension.',
    article: 'Article',
    dataset: 'Jeu de données',
    publisherUnknown: 'éditeur inconnu',
    undated: 'sans date',
  },
};
