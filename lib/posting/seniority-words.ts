import type { Seniority } from '../analysis';

/** The words of one level in titles; what `except` matches is blanked first. */
export type LevelRule = { readonly level: Seniority; readonly written: RegExp; readonly except?: RegExp };

const ROLE =
  '(?:engineer|scientist|analyst|developer|researcher|architect|consultant|designer|programmer|specialist|administrator|technician|associate)';

// Managers of things, who lead no people.
const THINGS =
  '(?:product|program(?:me)?|project|account|community|campaign|social media|content|success|case|office|brand|category|portfolio|partner(?:ship)?s?|relationship|property|delivery|release|change|channel|event|data|database|marketing|growth|sales|territory|risk|vendor|alliances?|knowledge|configuration|incident|quality|produkt|projekt)';

// From the surest word to the weakest: a "Senior Manager" is a manager, a "Senior Staff Engineer" staff.
const LEADING: readonly LevelRule[] = [
  {
    level: 'intern',
    written:
      /\b(?:interns?|internship|extern|co-?op|work(?:ing)?[- ]student|student (?:assistant|worker|researcher)|werkstudent\w{0,4}|praktikant\w{0,4}|praktikum|pflichtpraktikum|hiwi|stagiaire|alternan(?:ce|t|te)|apprenti\w{0,8}|pr[áa]cticas|becari[oa]s?|pasante|tirocinio|abschlussarbeit|masterarbeit|bachelorarbeit|thesis)\b|^\W{0,2}stage\b|(?:[([|]|\s[–-])\s?stage\b/i,
  },
  {
    level: 'executive',
    written:
      /\b(?:[cs]?vp|evp|rvp|ceo|cto|cio|cdo|caio|ciso|coo|cfo|vice[- ]president|chief(?: \w{1,14}){1,4} officer|gesch[äa]ftsf[üu]hrer\w{0,4})\b/i,
    except:
      /\b(?:assistant|associate) vice[- ]president\b|\b(?:to|of|for) (?:the |our )?(?:c[a-z]o|chief(?: \w{1,14}){1,4} officer)\b|\bc[a-z]o (?:office|services|advisory)\b/gi,
  },
  {
    level: 'director',
    written:
      /\b(?:directors?|directora|directeur|directrice|direktor\w{0,3}|leiter(?:in)?|leitung|abteilungsleit\w{1,6}|bereichsleit\w{1,6})\b|\bhead (?:of|de)\b|^head\b|\b(?:data|ai|ml|analytics|engineering|science|product|technology|research|global|group|sales|practice) head\b/i,
  },
  {
    level: 'manager',
    written:
      /\b(?:managers?|supervisor|teamleit\w{1,6}|gruppenleit\w{1,6}|gerente|jef[ea] de|responsable|chef d['’][ée]quipe)\b/i,
    except: new RegExp(`\\b${THINGS}(?: marketing)?[ -]managers?\\b|\\bjef[ea] de (?:proyecto|producto)\\w{0,3}`, 'gi'),
  },
  {
    level: 'principal',
    written:
      /\b(?:principal|distinguished|fellow)\b|\bchief (?:\w{1,14} ){0,3}(?:engineer|scientist|architect|analyst)\b/i,
    except: /\bassistant principal\b|\bprincipal investigator\b/gi,
  },
  {
    level: 'staff',
    written: new RegExp(`\\bstaff\\b(?=\\W{1,3}\\w)|\\b(?:senior|sr\\.?|${ROLE}) staff\\b`, 'i'),
    except:
      /\bchief of staff\b|\btechnical staff\b|\bstaff (?:nurse|rn|accountant|assistant|attorney|pharmacist|development|training|trainer|physician|writer|augmentation|member|services|auditor|radiolog\w{1,6}|therap\w{1,6}|acute)\b/gi,
  },
  {
    level: 'lead',
    written: /\b(?:lead|leader|teamlead|l[íi]der)\b/i,
    except:
      /\blead (?:gen\b|generation|scoring|qualification|acquisition|conversion|management|quality|nurtur\w{1,3}|the\b|our\b|time\b)/gi,
  },
];

const SINGLE: readonly LevelRule[] = [
  {
    // "Mid-Senior": the lower end is what the posting asks for.
    level: 'mid',
    written: /\b(?:mid|middle|medior|intermediate|regular)(?:[- ]level)?\s?(?:[-–—/+&,]|to|or|and)\s?(?:senior|sr)\b/i,
  },
  {
    level: 'senior',
    written: new RegExp(
      `\\b(?:seniors?|s[ée]nior|sr|snr|exp[ée]riment(?=[ée])|erfahrene[rn]?|III|IV|l5|ic5|e5|level 5)\\b|\\b${ROLE} [34]\\b`,
      'i',
    ),
  },
  { level: 'staff', written: /\b(?:L6|IC6|E6)\b|\bV$/ },
  {
    level: 'mid',
    written: new RegExp(
      `\\b(?:II|l[34]|ic[34]|level [234]|mid|midlevel|middle|medior|intermediate|confirm(?=[ée]))\\b|\\b${ROLE} 2\\b`,
      'i',
    ),
    except: /\b(?:tier|support|soc)[ -]l[34]\b|\bmiddle east|\bmid[- ](?:market|size|shift|atlantic|west)/gi,
  },
  {
    level: 'entry',
    written: new RegExp(
      String.raw`\b(?:junior|jr|j[úu]nior|graduate|new[- ]?grad|entry[- ]?level|trainee|early[- ]career|absolvent\w{0,4}|berufseinsteiger\w{0,4}|d[ée]butant\w?|reci[ée]n graduad[oa]|einstiegs\w{0,12}|nachwuchs\w{0,12})\b|\bassociate (?:${ROLE}|data|software|machine|ml|ai|research|analytics|product|applied|cloud|systems)\b|\b${ROLE} (?:1\b|I\b(?!/))|\bi\s?(?:\(|$)`,
      'i',
    ),
    except: /\bgraduate (?:school|program\w{0,2} manager|admissions)\b/gi,
  },
];

/** The rules in the order in which they decide. */
export const TITLE_LEVELS: readonly LevelRule[] = [...LEADING, ...SINGLE];

/** Remarks of a description that make a job one for beginners. */
export const ENTRY_REMARK =
  /\b(?:entry[- ]level|recent (?:college |university )?graduates?|new grads?|no (?:prior |previous |professional )?experience (?:is )?(?:required|needed|necessary)|berufseinsteiger\w{0,4}|jeune dipl[ôo]m[ée]e?|reci[ée]n graduad[oa]s?)\b/i;
