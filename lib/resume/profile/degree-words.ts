import type { PatternGroup } from '../../text/guarded-patterns';
import type { DegreeLevel } from './degree-level';

/** Words joined as alternatives, each a pattern. */
function oneOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** Fields that a French licence is in without "de" or "en"; elsewhere a licence is for driving or software. */
const LICENCE_IN = oneOf(
  ...['professionnelle', 'pro', '[123]', 'LMD', '[Ii]nformatique', '[Mm]ath\\p{L}*', '[Pp]hysique', '[Cc]himie'],
  ...['[Bb]iologie', '[ÉEée]conom\\p{L}*', '[Gg]estion', '[Dd]roit', '[Ss]ciences?', '[Ll]ettres', '[Hh]istoire'],
  ...['[Ll]angues', '[Ll]inguistique', '[Pp]sychologie', '[Ss]ociologie', '[Ss]tatistiques?', 'MIASHS?', 'AES'],
);
/** What a licence is for that is no degree. */
const LICENCE_FOR =
  "(?!\\s(?:de|d['’])\\s?(?:conduire|logiciel|exploitation|utilisation|pilot|software|transport|marque|vol|taxi)\\p{L}*)";
/** Fields as titles write them behind a short form alone: "MS Computer Science"; without them it may be a company or a state. */
const FIELD = oneOf(
  ...[
    'Computer (?:Science|Engineering|Applications)',
    'Computing',
    'CS',
    'Software Engineering',
    'Data (?:Science|Analytics)',
  ],
  ...['Business (?:Administration|Analytics)', 'Information (?:Systems|Technology|Science)', 'Operations Research'],
  '(?:Electrical|Electronics?|Mechanical|Civil|Chemical|Industrial|Biomedical|Aerospace|Systems)(?: &| and)? (?:Computer|Electronics? )?Eng\\p{L}+',
  ...['Applied (?:Math|Stat|Phys|Econ|Data)\\p{L}*', 'Statistics', 'Math\\p{L}*', 'Physics', 'Chemistry', 'Biology'],
  ...['Bio(?:informatics|statistics|chemistry|technology)', 'Eco(?:nomics|nometrics)', 'Engineering', 'Neuroscience'],
  ...['Psychology', 'Cognitive Science', 'Linguistics', 'Computational \\p{Lu}\\p{L}+', 'Quantitative \\p{Lu}\\p{L}+'],
);
/** Of the arts, where the short form may be a business analyst. */
const ART = oneOf(
  ...['Economics', 'Mathematics', 'Psychology', 'Sociology', 'Philosophy', 'History', 'English', 'Linguistics'],
  ...['Geography', 'Politic\\p{L}*', 'Journalism', 'Anthropology', 'Computer Science'],
);
/** Behind the whole word as well, in German, French and Spanish. */
const FIELD_ABROAD = oneOf(
  ...[
    '\\p{L}{0,20}[Ii]nformatik',
    'Computerlinguistik',
    'Mathematik',
    'Statistik',
    'Physik',
    'Chemie',
    'Biologie',
    'Psychologie',
  ],
  ...[
    'Maschinenbau',
    'Elektrotechnik',
    'Wirtschafts\\p{L}+',
    'Volkswirt\\p{L}+',
    'Betriebswirt\\p{L}+',
    'Informati(?:que|ca)',
  ],
  ...['Math[ée]mati\\p{L}+', 'Statistiques?', 'Physique', '[ÉE]conomie', 'MIAGE', 'Recherche', 'Professionnel'],
);
const HONOURS = '\\s\\(?[Hh]on(?:our)?s';
/** Of the older German universities; from a Fachhochschule it is a bachelor's. */
const DIPLOM = oneOf(
  '-\\p{Lu}\\p{L}+',
  'arbeit',
  '(?:informatik|ingenieur|physik|mathemat|kauf|betriebs|volks|wirtschaft|psycholog|biolog|chemik|statistik|geogra|soziolog|ökonom)\\p{L}*',
);
const SCIENCE = oneOf(
  ...[
    '[Ss]cience',
    '[Aa]rts',
    '[Ee]ngineering',
    '[Bb]usiness',
    '[Tt]echnology',
    '[Pp]ublic',
    '[Ll]aws',
    '[Ee]ducation',
  ],
  ...['[Pp]hilosophy', '[Cc]omputer', '[Aa]pplied', '[Ii]nformation', '[Dd]ata', '[Mm]edicine', '[Mm]athematics'],
);

const DOCTOR_EN =
  '(?:[Dd]octora? en(?=\\s)(?!\\s(?:el|la|un|una|Hospital|Cl[íi]nica|Centro)(?!\\p{L}))|[Dd]octeure? (?:en|ès)(?=\\s))';
const DOCTORATE = [
  ...['Ph\\.?\\s?D\\.?', 'DPhil', 'D\\.\\s?Phil\\.?', 'Dr\\.[\\s-]?(?:rer|[Ii]ng|phil|med|oec)(?!\\p{L})'],
  ...['[Dd]octora(?:te|l degree|l|t|do)', `[Dd]octor of ${SCIENCE}`, DOCTOR_EN],
  ...['[Dd]oktorgrad', '[Dd]oktor der', '[Pp]romotion (?:in|im|zum)', '[Pp]romoviert'],
];
const MASTER = [
  `(?<![Ss]crum[ -])[Mm]aster(?:['’]?s)?(?=\\s+(?:degree|of\\s${SCIENCE}|in|en|im|or|and|thesis|program|[12](?!\\p{N})|(?<=Master\\s)(?:(?:${FIELD}|Finance)(?=\\s*(?:[,(|/·•;–—\\d-]|$))|${FIELD_ABROAD}(?!\\p{L})))|\\s*[,(/–—-]|['’]?s?\\s*$)`,
  ...["[Mm]aster['’]s", '[Mm]asterabschluss', '[Mm]áster', 'M\\.?\\s?Sc\\.?', 'MSc', 'MBA', 'M\\.\\s?S\\.?'],
  ...[
    `MS(?=\\s(?:in|degree|or|${FIELD})(?!\\p{L})(?! (?:Studio|Server|Services?|Platform|Team|Group)(?!\\p{L}))|\\s*[,/])`,
    'M\\.?Eng\\.?',
    'M\\.\\s?A\\.',
    'MA(?=\\s(?:in|degree)(?!\\p{L}))',
    `(?<!,\\s{0,2})MA(?=\\s${ART}(?!\\p{L})|${HONOURS})`,
    ...['M\\.?\\s?Tech\\.?', 'M\\.?Phil\\.?', `M\\.\\s?E\\.(?=\\s(?:in(?!\\p{L})|${FIELD}))`],
    '(?<![Cc]on )[Mm]aestría',
  ],
  `[Dd]iplom(?:${DIPLOM}|(?![\\p{L}-]))(?!\\s?\\(FH\\))`,
  '[Dd]ipl\\.[ -]?\\p{Lu}\\p{L}*(?!\\.?\\s?\\(FH\\))\\.?',
  ...['[Mm]agister', 'Bac\\s?\\+\\s?5', "[Dd]iplôme d['’]ingénieur", '(?:graduate|advanced) degree'],
];
const BACHELOR = [
  ...[
    "[Bb]achelor(?:['’]?s)?",
    'B\\.?\\s?Sc\\.?',
    'BSc',
    'B\\.\\s?S\\.?',
    `BS(?=\\s(?:in|degree|or|${FIELD})(?!\\p{L})|${HONOURS}|\\s*[,/])`,
  ],
  ...[
    'B\\.\\s?A\\.',
    `BA(?=\\s(?:in|degree|${ART})(?!\\p{L})|${HONOURS})`,
    `B\\.\\s?E\\.|(?<![Tt][Oo] )BE(?=\\s${FIELD}(?!\\p{L})|${HONOURS})`,
    'B\\.?Eng\\.?',
    'B\\.?\\s?Tech\\.?',
  ],
  `[Ll]icence${LICENCE_FOR}(?=\\s(?:en|de|d['’]|${LICENCE_IN})(?!\\p{L}))`,
  ...['[Ll]icenciatura', '[Ll]icenciad[oa]', '[Gg]rado(?=\\s(?:en|universitario))'],
  ...['[Ii]ngenier[oa](?=\\s(?:en|informátic|industrial|de))', 'Bac\\s?\\+\\s?[34]', '[Uu]ndergraduate degree'],
  `[Dd]ipl(?:om${DIPLOM}?|\\.[ -]?\\p{Lu}\\p{L}*\\.?)(?=\\s?\\(FH\\))`,
  ...['(?:university|college|four-year|4-year) degree', '[Hh]ochschulabschluss'],
  '(?:abgeschlossenes|Abgeschlossenes) (?:Studium|Hochschulstudium)',
];
const ASSOCIATE = [
  ...["[Aa]ssociate(?:['’]?s)? (?:degree|of (?:science|arts|applied science))", 'A\\.A\\.S?\\.?'],
  ...['Bac\\s?\\+\\s?2', 'BTS', 'DUT'],
];

/** How degrees are written in English, German, French and Spanish; short forms want their usual letters. */
export const DEGREE_WORDS: readonly PatternGroup<DegreeLevel>[] = [
  { name: 'doctorate', flags: 'gu', sources: DOCTORATE },
  { name: 'master', flags: 'gu', sources: MASTER },
  { name: 'bachelor', flags: 'gu', sources: BACHELOR },
  { name: 'associate', flags: 'gu', sources: ASSOCIATE },
];
