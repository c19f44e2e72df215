import type { Seniority } from '../analysis';
import { blankMarkup } from './blank-markup';

type LevelRule = readonly [Seniority, RegExp];

const NOT_PEOPLE = String.raw`product|program(?:me)?|project|account|community|campaign|social media|content|success|case|office|brand|category|portfolio|partner(?:ship)?s?|relationship|property|delivery|release|change|channel|event|data|database|marketing|growth|sales|territory|risk|vendor|alliances?|knowledge|configuration|incident|quality|scrum|proyectos?|produit|projet|produkt|projekt`;
const ROLE = String.raw`engineer|scientist|analyst|developer|researcher|architect|consultant|designer|programmer|specialist|administrator|technician|associate`;

// From the surest word to the weakest: a "Senior Manager" is a manager, a "Senior Staff Engineer" staff.
const TITLE_RULES: readonly LevelRule[] = [
  [
    'intern',
    /\b(?:intern|interns|internship|co-?op|work(?:ing)?[- ]student|student (?:assistant|worker|researcher)|werkstudent\w{0,4}|praktikant\w{0,4}|praktikum|pflichtpraktikum|hiwi|stagiaire|alternan(?:ce|t|te)|apprenti\w{0,8}|pr[áa]cticas|becari[oa]s?|pasante|trainee (?:intern)|tirocinio|abschlussarbeit|masterarbeit|bachelorarbeit|thesis)\b|^\W{0,2}stage\b|[([|–-]\s?stage\b/i,
  ],
  [
    'executive',
    /\b(?:[cs]?vp|evp|svp|ceo|cto|cio|cdo|cpo|caio|cao|ciso|coo|cfo|chief(?: \w{1,14}){1,4} officer|gesch[äa]ftsf[üu]hrer\w{0,4})\b|(?<!assistant )(?<!associate )\bvice[- ]president\b/i,
  ],
  [
    'director',
    /\b(?:director|directors|directora|directeur|directrice|direktor\w{0,3}|head|leiter(?:in)?|leitung|abteilungsleit\w{1,6}|bereichsleit\w{1,6})\b(?! ?(?:count|hunt|quarter|start|office\b))/i,
  ],
  [
    'manager',
    new RegExp(
      String.raw`\b(?:engineering|science|analytics|research|ml|ai|team|platform|software|machine learning|development|operations|analyst|architecture|infrastructure|bi|intelligence|technical|security|safety|general|hiring|group|insights|department|senior|sr\.?) managers?\b|^managers?\b|\bmanager\s?(?:,|of\b|-|–|\(|/|$)(?<!\b(?:${NOT_PEOPLE})\smanager\s?(?:,|of|-|–|\(|/)?)|\b(?:teamleit\w{1,6}|gruppenleit\w{1,6}|gerente|jef[ea] de|responsable|chef d['’][ée]quipe|supervisor)\b`,
      'i',
    ),
  ],
  [
    'principal',
    /(?<!assistant )\b(?:principal|distinguished|fellow)\b(?! investigator)|\bchief (?:\w{1,14} ){0,3}(?:engineer|scientist|architect|analyst)/i,
  ],
  [
    'staff',
    /(?<!chief of )\bstaff\b(?! ?(?:nurse|accountant|assistant|attorney|pharmacist|development|training|physician|writer|augmentation|member))/i,
  ],
  [
    'lead',
    /\b(?:lead|leader|tech[- ]lead|teamlead|l[íi]der)\b(?!s\b)(?! ?(?:gen\b|generation|scoring|qualification|acquisition|conversion|management|quality|the\b|our\b|nurtur))/i,
  ],
];
const MID_SENIOR =
  /\b(?:mid|middle|medior|intermediate|regular)(?:[- ]level)?\s?(?:[-–—/+&,]|to|or|and)\s?(?:senior|sr)\b/i;
const IC_RULES: readonly LevelRule[] = [
  ['mid', MID_SENIOR],
  [
    'senior',
    new RegExp(
      String.raw`\b(?:senior|s[ée]nior|sr|snr|seniors|exp[ée]riment[ée]e?|erfahrene[rn]?)\b|\b(?:III|IV)\b|\b(?:l5|ic5|level 5|e5)\b|\b(?:${ROLE}) [34]\b`,
      'i',
    ),
  ],
  ['staff', /\b(?:L6|IC6|E6|V)$|\b(?:L6|IC6|E6)\b/],
  [
    'mid',
    new RegExp(
      String.raw`\b(?:II|l[34]|ic[34]|level [234])\b|\b(?:mid|middle|medior|intermediate|confirm[ée]e?|mid[- ]?level|mittel)\b|\b(?:${ROLE}) 2\b`,
      'i',
    ),
  ],
  [
    'entry',
    new RegExp(
      String.raw`\b(?:junior|jr|j[úu]nior|graduate|new[- ]?grad|entry[- ]?level|trainee|apprentice|early[- ]career|absolvent\w{0,4}|berufseinsteiger\w{0,4}|d[ée]butant\w?|reci[ée]n graduad[oa]|einstiegs\w{0,12}|nachwuchs\w{0,12})\b|\bassociate (?:${ROLE}|data|software|machine|ml|ai|research|analytics|product|applied|cloud|systems)\b|\b(?:${ROLE}) (?:1\b|I\b(?![/]))|\bi\s?(?:\(|$)`,
      'i',
    ),
  ],
];

const ENTRY_TEXT =
  /\b(?:entry[- ]level|recent (?:college |university )?graduates?|new grads?|no (?:prior |previous |professional )?experience (?:is )?(?:required|needed|necessary)|berufseinsteiger\w{0,4}|jeune dipl[ôo]m[ée]e?|reci[ée]n graduad[oa]s?)\b/i;

function findLevel(rules: readonly LevelRule[], text: string): Seniority | undefined {
  return rules.find(([, written]) => written.test(text))?.[0];
}

/** The level a title alone says, in English, German, French or Spanish; undefined when it says none. */
export function parseTitleLevel(title: string): Seniority | undefined {
  const text = blankMarkup(title).slice(0, 300);
  return findLevel(TITLE_RULES, text) ?? findLevel(IC_RULES, text);
}

function levelOfYears(years: number): Seniority {
  if (years <= 2) return 'entry';
  return years <= 5 ? 'mid' : 'senior';
}

/** The level of a job: from its title, else from the years it requires, else from an entry-level remark in its text. */
export function parseSeniority(
  title: string,
  yearsMin: number | undefined,
  description: string,
): Seniority | undefined {
  const level = parseTitleLevel(title);
  if (level !== undefined) return level;
  if (yearsMin !== undefined) return levelOfYears(yearsMin);
  return ENTRY_TEXT.test(blankMarkup(description)) ? 'entry' : undefined;
}
