import type { Messages } from '../en';

type SayRefusal = Messages['options']['resume']['import']['refused'];
type Reason = Exclude<Parameters<SayRefusal>[0]['reason'], 'too-big' | 'too-many-pages'>;

const REFUSALS: Readonly<Record<Reason, string>> = {
  'empty-file': 'Die Datei ist leer (0 Bytes): Speichere, exportiere oder lade sie noch einmal.',
  'too-slow':
    'Das Lesen dauert zu lange oder braucht zu viel Speicher: Exportiere die Datei neu als einfaches PDF, oder füge den Text ein.',
  encrypted: 'Das Dokument ist mit einem Passwort geschützt: Speichere eine Kopie ohne Passwort und wähle die.',
  broken: 'Die Datei ist beschädigt: Speichere oder exportiere sie neu, oder füge den Text ein.',
  'broken-json': 'Die Datei ist kein JSON: Berichtige sie, oder wähle den Lebenslauf in anderer Form.',
  'broken-docx':
    'Das Dokument ist beschädigt: Öffne es in deiner Textverarbeitung, speichere es neu und wähle diese Datei.',
  'broken-pdf': 'Das PDF ist beschädigt: Exportiere oder lade es noch einmal, oder füge den Text ein.',
  'not-opened':
    'Der Browser konnte sie nicht öffnen: Schließe sie in anderen Programmen und wähle die Datei selbst noch einmal.',
  'zip-bomb':
    'Entpackt ist das Dokument weit größer, als ein Lebenslauf sein kann. Kopiere den Text in ein neues Dokument, oder füge ihn hier ein.',
  executable: 'Das ist ein Programm und kein Lebenslauf, wie immer es heißt. Öffne es nicht; wähle eine andere Datei.',
  'old-word':
    'Das ist ein Word-Dokument der Art vor 2007 (.doc): Öffne es und speichere es als PDF oder DOCX, oder füge den Text ein.',
  'other-kind':
    'Der Inhalt passt nicht zum Namen oder ist kein Text: Wähle den Lebenslauf als PDF, DOCX, TXT, Markdown oder JSON Resume.',
  'not-json-resume':
    'Das JSON ist kein JSON Resume: Es braucht basics, work, education oder skills (siehe jsonresume.org).',
  'no-text':
    'Es gibt darin keinen lesbaren Text, vielleicht weil es ein Scan oder Bild ist: Exportiere es aus deiner Textverarbeitung, oder füge den Text ein.',
  'no-text-written': 'Es steht kein Text darin: Wähle eine andere Datei, oder füge den Text ein.',
  picture:
    'Das ist ein Bild, und seine Buchstaben lassen sich nicht lesen: Speichere den Lebenslauf als PDF oder DOCX, oder füge den Text ein.',
  archive: 'Das ist ein Archiv von Dateien: Entpacke es und wähle den Lebenslauf darin.',
  'rich-text':
    'Das ist eine RTF-Datei: Öffne sie in deiner Textverarbeitung und speichere sie als PDF oder DOCX, oder füge den Text ein.',
  postscript: 'Das ist eine PostScript-Datei: Speichere den Lebenslauf als PDF oder DOCX, oder füge den Text ein.',
  'web-page':
    'Das ist eine Webseite oder anderer Quelltext: Öffne sie und speichere sie als PDF oder DOCX, oder füge den Text ein.',
  spreadsheet: 'Das ist eine Tabellenkalkulation: Speichere den Lebenslauf als PDF oder DOCX und wähle die Datei.',
  slides: 'Das sind Folien: Speichere den Lebenslauf als PDF oder DOCX und wähle die Datei.',
  'open-document':
    'Das ist eine OpenDocument-Datei: Öffne sie in deiner Textverarbeitung. Speichere den Lebenslauf als PDF oder DOCX und wähle die Datei.',
  'apple-pages': 'Das ist eine Datei von Apple Pages: Exportiere sie dort als PDF oder DOCX und wähle die.',
  'e-book': 'Das ist ein E-Book: Speichere den Lebenslauf als PDF oder DOCX und wähle die Datei.',
};

/** What was wrong with a file, and what to do. */
export const sayRefusal: SayRefusal = ({ reason, size = 0 }) => {
  if (reason === 'too-big')
    return `Die Datei hat ${size}\u00a0MB; mehr als 20\u00a0MB werden nicht gelesen. Speichere sie ohne große Bilder, oder füge den Text ein.`;
  if (reason === 'too-many-pages')
    return `Das PDF hat ${size} Seiten; mehr als 100 werden nicht gelesen. Speichere die Seiten des Lebenslaufs als eigenes PDF.`;
  return REFUSALS[reason];
};
