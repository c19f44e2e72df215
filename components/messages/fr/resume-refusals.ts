import type { Messages } from '../en';

type SayRefusal = Messages['options']['resume']['import']['refused'];
type Reason = Exclude<Parameters<SayRefusal>[0]['reason'], 'too-big' | 'too-many-pages'>;

const REFUSALS: Readonly<Record<Reason, string>> = {
  'empty-file': 'Le fichier est vide (0 octet)\u202f: enregistrez-le, exportez-le ou téléchargez-le à nouveau.',
  'too-slow':
    'La lecture prend trop de temps ou de mémoire\u202f: exportez le fichier en simple PDF, ou collez le texte.',
  encrypted:
    'Le document est protégé par un mot de passe\u202f: enregistrez une copie sans mot de passe et choisissez-la.',
  broken: 'Le fichier est abîmé\u202f: enregistrez-le ou exportez-le à nouveau, ou collez le texte.',
  'broken-json': 'Le fichier n’est pas du JSON\u202f: corrigez-le, ou choisissez le CV sous une autre forme.',
  'broken-docx':
    'Le document est abîmé\u202f: ouvrez-le dans votre traitement de texte, enregistrez-le et choisissez ce fichier.',
  'broken-pdf': 'Le PDF est abîmé\u202f: exportez-le ou téléchargez-le à nouveau, ou collez le texte.',
  'not-opened':
    'Le navigateur n’a pas pu l’ouvrir\u202f: fermez-le dans les autres programmes, puis choisissez à nouveau le fichier lui-même.',
  'zip-bomb':
    'Décompressé, le document est bien plus gros que ne peut l’être un CV. Copiez son texte dans un nouveau document, ou collez-le.',
  executable:
    'C’est un programme, pas un CV, quel que soit son nom. Ne l’ouvrez pas\u202f; choisissez un autre fichier.',
  'old-word':
    'C’est un document Word d’avant 2007 (.doc)\u202f: ouvrez-le et enregistrez le CV en PDF ou DOCX, ou collez le texte.',
  'other-kind':
    'Le contenu ne répond pas au nom, ou n’est pas du texte\u202f: choisissez le CV en PDF, DOCX, TXT, Markdown ou JSON Resume.',
  'not-json-resume':
    'Ce JSON n’est pas un JSON Resume\u202f: il lui faut basics, work, education ou skills (voir jsonresume.org).',
  'no-text':
    'Il n’y a pas de texte lisible, peut-être est-ce une image\u202f: exportez-le depuis votre traitement de texte, ou collez le texte.',
  'no-text-written': 'Il n’y a pas de texte\u202f: choisissez un autre fichier, ou collez le texte.',
  picture:
    'C’est une image, et ses lettres ne peuvent pas être lues\u202f: enregistrez le CV en PDF ou DOCX, ou collez le texte.',
  archive: 'C’est une archive de fichiers\u202f: décompressez-la et choisissez le CV qu’elle contient.',
  'rich-text':
    'C’est un fichier RTF\u202f: ouvrez-le dans votre traitement de texte et enregistrez le CV en PDF ou DOCX, ou collez le texte.',
  postscript: 'C’est un fichier PostScript\u202f: enregistrez le CV en PDF ou DOCX, ou collez le texte.',
  'web-page':
    'C’est une page web ou un autre balisage\u202f: ouvrez-la et enregistrez le CV en PDF ou DOCX, ou collez le texte.',
  spreadsheet: 'C’est un tableur\u202f: enregistrez le CV en PDF ou DOCX et choisissez ce fichier.',
  slides: 'Ce sont des diapositives\u202f: enregistrez le CV en PDF ou DOCX et choisissez ce fichier.',
  'open-document':
    'C’est un fichier OpenDocument\u202f: ouvrez-le dans votre traitement de texte, puis enregistrez le CV en PDF ou DOCX et choisissez ce fichier.',
  'apple-pages':
    'C’est un fichier Apple Pages\u202f: exportez-le depuis Pages en PDF ou DOCX et choisissez ce fichier.',
  'e-book': 'C’est un livre numérique\u202f: enregistrez le CV en PDF ou DOCX et choisissez ce fichier.',
};

/** What was wrong with a file, and what to do. */
export const sayRefusal: SayRefusal = ({ reason, size = 0 }) => {
  if (reason === 'too-big')
    return `Le fichier a ${size}\u00a0Mo\u202f; au-delà de 20\u00a0Mo, rien n’est lu. Enregistrez-le sans grandes images, ou collez le texte.`;
  if (reason === 'too-many-pages')
    return `Le PDF a ${size} pages\u202f; au-delà de 100, rien n’est lu. Enregistrez les pages du CV dans un PDF à part.`;
  return REFUSALS[reason];
};
