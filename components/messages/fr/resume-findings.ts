import type { Messages } from '../en';

type Report = Messages['resumeReport'];

/** What the checks of a resume say. */
export const findings: Report['findings'] = {
  'file-picture-page': {
    title: 'Des pages sont des images',
    reason: 'Une machine ne voit pas de lettres dans une image\u202f: tout ce qui est sur ces pages est perdu.',
    advice: 'Exportez le fichier depuis votre traitement de texte au lieu de le numériser.',
  },
  'file-scanned': {
    title: 'Le texte a été reconnu dans une numérisation',
    reason: 'Un texte reconnu a de fausses lettres dans les noms et les compétences, et personne ne voit lesquelles.',
    advice: 'Exportez le fichier depuis votre traitement de texte au lieu de le numériser.',
  },
  'file-damaged-page': {
    title: 'Des pages n’ont pas pu être lues',
    reason: 'Ce qui est sur une page abîmée n’arrive à personne.',
    advice: 'Exportez à nouveau le fichier, ouvrez-le pour voir toutes ses pages, puis importez-le.',
  },
  'file-unreadable-font': {
    title: 'Une police ne dit pas quelles lettres elle dessine',
    reason: 'Les gens voient des lettres, les machines ne lisent rien ou n’importe quoi.',
    advice: 'Mettez le texte dans une police courante et exportez à nouveau\u202f; vous voyez ici s’il se lit.',
  },
  'file-hidden-text': {
    title: 'Du texte est invisible',
    reason: 'Les mots cachés se trouvent, et qui les trouve vous prend pour un tricheur.',
    advice: 'Supprimez-le.',
  },
  'file-white-text': {
    title: 'Du texte est en blanc',
    reason: 'Du texte blanc sur papier blanc passe pour caché.',
    advice: 'Supprimez-le, ou donnez-lui une couleur qui se lit.',
  },
  'file-table': {
    title: 'Il y a un tableau',
    reason: 'Certains logiciels lisent les cellules dans un autre ordre, et les dates perdent leur poste.',
    advice: 'Écrivez la même chose en simples lignes, une entrée sous l’autre.',
  },
  'file-text-box': {
    title: 'Il y a des zones de texte',
    reason: 'Beaucoup de logiciels de candidature ignorent les zones de texte.',
    advice: 'Déplacez le texte dans la page elle-même.',
  },
  'file-columns': {
    title: 'Le texte est en colonnes',
    reason: 'Certains logiciels lisent d’un bord à l’autre et mêlent les lignes des deux colonnes.',
    advice: 'Gardez une seule colonne, au moins dans la version que vous envoyez.',
  },
  'file-header-footer': {
    title: 'L’en-tête ou le pied de page contient du texte',
    reason: 'Beaucoup de logiciels laissent de côté en-têtes et pieds de page, donc le nom et vos coordonnées.',
    advice: 'Laissez nom et coordonnées dans la page, les numéros de page en pied de page.',
  },
  'file-protected': {
    title: 'Le fichier est protégé',
    reason: 'Certains logiciels refusent les fichiers protégés sans le dire.',
    advice: 'Exportez-le sans protection.',
  },
  'file-tracked-changes': {
    title: 'Le document suit les modifications',
    reason: 'Qui l’ouvre voit ce que vous avez supprimé.',
    advice: 'Acceptez toutes les modifications, puis enregistrez.',
  },
  'file-cut': {
    title: 'Seul le début a été gardé',
    reason: 'Un texte de cette longueur n’est plus un CV, et les logiciels de candidature le coupent aussi.',
    advice: 'Raccourcissez-le, ou vérifiez que c’est le bon fichier.',
  },
  'file-kind': {
    title: 'Le fichier n’est ni PDF ni Word',
    reason:
      'Les formulaires de candidature prennent PDF et Word\u202f; des autres fichiers, nul ne sait ce qu’ils font.',
    advice: 'Exportez un PDF ou un DOCX pour postuler\u202f; ce fichier convient à RoleLens.',
  },
  'name-not-first': {
    title: 'La première ligne n’est pas un nom',
    reason: 'Les logiciels de candidature prennent la première ligne pour votre nom.',
    advice: 'Mettez votre nom seul sur la première ligne, sans «\u202fCV\u202f» ni «\u202fCurriculum\u202f» au-dessus.',
  },
  'email-missing': {
    title: 'Aucune adresse e-mail trouvée',
    reason: 'Sans elle, personne ne peut répondre\u202f; dans une image, un en-tête ou une icône, elle est perdue.',
    advice: 'Écrivez-la en texte, vers le haut de la page.',
  },
  'phone-missing': {
    title: 'Aucun numéro de téléphone trouvé',
    reason: 'Certains formulaires en veulent un et laissent sinon le champ vide.',
    advice: 'Écrivez-le en texte vers le haut, avec l’indicatif du pays, si vous voulez être appelé.',
  },
  'contact-low': {
    title: 'Les coordonnées sont trop bas',
    reason: 'On les cherche en haut de la première page.',
    advice: 'Déplacez-les sous votre nom.',
  },
  'link-without-address': {
    title: 'Un lien ne montre pas d’adresse',
    reason: 'Une machine lit le mot et perd où il mène.',
    advice: 'Écrivez l’adresse elle-même\u202f: linkedin.com/in/…, github.com/….',
  },
  'not-asked': {
    title: 'L’âge, la situation de famille, la nationalité ou une photo est mentionné',
    reason:
      'Aux États-Unis et au Royaume-Uni, les employeurs n’en veulent pas et peuvent écarter un tel CV\u202f; ailleurs, c’est l’usage.',
    advice: 'Retirez-le si vous postulez aux États-Unis ou au Royaume-Uni.',
  },
  'street-address': {
    title: 'Une adresse avec rue est donnée',
    reason: 'Ville et pays suffisent à un employeur\u202f; la rue ne regarde encore personne.',
    advice: 'Gardez la ville, retirez la rue.',
  },
  'too-short': {
    title: 'Il y a très peu de texte',
    reason:
      'Peut-être que l’essentiel du fichier n’a pas pu être lu\u202f; sinon, peu de choses permettent de vous trouver.',
    advice: 'Comparez avec le texte ci-dessous. S’il manque quelque chose, exportez à nouveau le fichier.',
  },
  'too-long': {
    title: 'Il est long pour l’expérience qu’il montre',
    reason: 'Deux pages sont l’usage jusqu’à une dizaine d’années de métier\u202f; le reste est rarement lu.',
    advice: 'Raccourcissez ce qui est ancien ou étranger au poste que vous voulez.',
  },
  'dates-none': {
    title: 'Aucune date trouvée à vos postes',
    reason: 'Les années d’expérience se comptent par les dates\u202f; sans elles, il n’y en a aucune.',
    advice:
      'Écrivez mois et année de début et de fin sur la ligne de chaque poste\u202f: «\u202fjanv. 2022 – mars 2024\u202f».',
  },
  'dates-no-end': {
    title: 'Un poste n’a qu’une date',
    reason: 'Une seule date ne dit pas combien de temps il a duré\u202f: il n’ajoute rien à vos années.',
    advice: 'Écrivez les deux dates, «\u202faujourd’hui\u202f» pour la fin de ce qui continue.',
  },
  'dates-mixed': {
    title: 'Les dates sont écrites de plusieurs façons',
    reason: 'Les logiciels de candidature lisent bien une façon d’écrire et devinent les autres.',
    advice: 'Choisissez-en une, comme «\u202fjanv. 2022\u202f», et écrivez toutes les dates ainsi.',
  },
  'dates-order': {
    title: 'Le dernier poste ne vient pas en premier',
    reason: 'Lecteurs et logiciels prennent le premier poste pour l’actuel.',
    advice: 'Mettez les postes dans l’ordre du temps, le dernier d’abord.',
  },
  'dates-future': {
    title: 'Un poste commence dans l’avenir',
    reason: 'C’est sans doute une faute de frappe\u202f; tel quel, cela n’a pas de sens.',
    advice: 'Corrigez l’année.',
  },
  'dates-present-twice': {
    title: 'Plusieurs postes sont en cours',
    reason: 'C’est possible\u202f; souvent, une fin a été oubliée quand le poste suivant a commencé.',
    advice: 'Donnez une fin à ceux qui sont finis.',
  },
  'bullets-none': {
    title: 'Des postes sont décrits sans puces',
    reason: 'Une page se lit en quelques secondes\u202f; les paragraphes cachent ce que vous avez fait.',
    advice: 'Une puce pour chaque chose faite, deux à cinq par poste.',
  },
  'bullets-unseen': {
    title: 'Aucune puce n’a pu être vue',
    reason:
      'Certains PDF dessinent les puces de telle sorte qu’aucun programme ne les voit\u202f; et là où il n’y en a pas, les paragraphes cachent ce que vous avez fait.',
    advice:
      'Si vos postes ont des puces, laissez-les telles quelles\u202f; sinon, écrivez-en une pour chaque chose faite, deux à cinq par poste.',
  },
  'bullets-long': {
    title: 'Des puces sont longues',
    reason: 'Au-delà de 45 mots, une puce est un paragraphe, et sa fin n’est pas lue.',
    advice: 'Coupez-la, ou gardez ce que vous avez fait et ce que cela a donné.',
  },
  'bullets-no-number': {
    title: 'Peu de puces ont un chiffre',
    reason: 'Un chiffre montre l’ampleur de ce que vous avez fait et le rend crédible.',
    advice: 'Ajoutez combien, ou à quelle vitesse, là où vous le savez\u202f; laissez les autres telles quelles.',
  },
  'bullets-tense': {
    title: 'Le présent dans un poste fini',
    reason: 'On dirait que le poste continue, ou que le texte a été copié.',
    advice: 'Écrivez le passé au passé\u202f: «\u202fBuilt\u202f», pas «\u202fBuild\u202f».',
  },
  'bullets-weak': {
    title: 'Des puces disent pourquoi vous étiez là',
    reason: '«\u202fResponsible for\u202f» dit ce qu’on attendait, pas ce que vous avez fait.',
    advice: 'Commencez par le verbe de ce que vous avez fait\u202f: créé, dirigé, réduit, formé.',
  },
  'first-person': {
    title: 'La première personne est employée',
    reason:
      'Chacun sait de qui il s’agit\u202f; dans les CV anglais, l’usage est d’omettre «\u202fI\u202f» et «\u202fmy\u202f».',
    advice: 'Retirez le pronom\u202f: «\u202fBuilt a forecast\u202f», pas «\u202fI built a forecast\u202f».',
  },
  'section-no-experience': {
    title: 'Aucune rubrique d’expérience trouvée',
    reason: 'Les logiciels cherchent ce titre et lisent dessous les postes, les employeurs et les dates.',
    advice:
      'Si elle existe, mettez au-dessus une ligne «\u202fExpérience\u202f»\u202f; sinon, ajoutez ce que vous avez.',
  },
  'section-no-education': {
    title: 'Aucune rubrique de formation trouvée',
    reason: 'Quand un diplôme est demandé, le formulaire se remplit de cette rubrique.',
    advice:
      'Si elle existe, mettez au-dessus une ligne «\u202fFormation\u202f»\u202f; sinon, ajoutez ce que vous avez.',
  },
  'section-no-skills': {
    title: 'Aucune rubrique de compétences trouvée',
    reason: 'Une recherche regarde d’abord la liste sous ce titre, et le lecteur pressé aussi.',
    advice:
      'Si elle existe, mettez au-dessus une ligne «\u202fCompétences\u202f»\u202f; sinon, ajoutez ce que vous avez.',
  },
  'section-unusual': {
    title: 'Un titre de rubrique est inhabituel',
    reason:
      'Les gens le comprennent\u202f; un logiciel ne connaît que les mots courants et peut ne ranger la rubrique nulle part.',
    advice: 'Prenez le mot simple\u202f: Expérience, Formation, Compétences, Projets.',
  },
  'section-empty': {
    title: 'Il n’y a rien sous un titre',
    reason: 'Soit le texte a été perdu dans le fichier, soit le titre promet ce qui n’y est pas.',
    advice: 'Voyez si le texte dessous se sélectionne et se copie dans le fichier\u202f; sinon, supprimez le titre.',
  },
};
