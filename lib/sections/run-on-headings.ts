import { classifyHeading } from './classify-heading';
import type { Heading } from './find-headings';

/** Headings that are recognised in the middle of a line, as they are written there. */
const PHRASES = [
  '(?:Key |Core |Job |Main |Primary |Your |Essential |Role )?(?:Duties (?:and|&) )?Responsibilities(?: (?:and|&) Duties| [Ii]nclude)?',
  '(?:Essential |Job |Key )?Duties',
  "What (?:[Yy]ou['’]ll|[Yy]ou [Ww]ill|[Ww]ill [Yy]ou|[Yy]ou) (?:[Bb]e )?[Dd]o(?:ing)?",
  "(?:In this role,? )?[Yy]ou(?:['’]ll| will)(?=:)",
  '(?:Minimum |Basic |Required |Preferred |Desired |Key |Job |Additional |Technical |Education |Other |General )*(?:Qualifications?|Requirements?)',
  '(?:Minimum |Basic |Required |Preferred |Desired |Key |Additional )(?:qualifications|requirements|skills)(?=\\s*[:：])',
  '(?:Required |Preferred |Desired |Technical |Key |Must[- ]Have |Mandatory |Minimum |Essential )+(?:Skills?|Experience|Knowledge|Education)(?: (?:and|&) (?:Experience|Skills|Qualifications|Abilities|Competencies))?',
  '(?:Skills?|Experience|Knowledge)(?:,? (?:and|&) (?:Experience|Skills|Qualifications|Abilities|Requirements))',
  'Skills(?=\\s*:)',
  '(?:Must|Nice|Good)[- ][Tt]o[- ][Hh]aves?',
  'Must[- ][Hh]aves?',
  '(?:Bonus|Plus) [Pp]oints?|Bonus(?=\\s*:)|Pluses',
  "What (?:[Yy]ou['’]ll|[Yy]ou [Ww]ill|[Yy]ou) (?:[Bb]ring|[Nn]eed)",
  "What [Ww]e(?:['’]re| [Aa]re) [Ll]ooking [Ff]or",
  'Who [Yy]ou [Aa]re|About [Yy]ou|Your [Pp]rofile|(?:Ideal|Successful) Candidate',
  'What [Ww]e [Oo]ffer|(?:Our )?(?:Benefits|Perks)(?: (?:and|&) (?:Perks|Benefits))?',
  'About (?:[Uu]s|[Tt]he [Cc]ompany|[Tt]he [Rr]ole|[Tt]he [Jj]ob|[Tt]he [Tt]eam)|Company (?:Description|Overview)|Who [Ww]e [Aa]re',
  'Job (?:Description|Summary)|Position (?:Summary|Overview)|(?:Role )?Overview',
  'Equal (?:Employment )?Opportunity(?: Employer| Statement)?',
  '(?:Our )?Tech(?:nology)? [Ss]tack|Technologies',
  'How [Tt]o [Aa]pply|(?:Interview|Hiring|Application) [Pp]rocess',
  '(?:Salary|Pay|Compensation) [Rr]ange',
  '(?:Deine |Ihre )?Aufgaben|(?:Dein|Ihr) Profil|Anforderungen|Wir bieten|Über uns|Von Vorteil',
  '(?:Vos |Tes )?[Mm]issions(?=\\s*:)|Profil recherché|Responsabilités|Compétences requises|Nous offrons|À propos',
  'Responsabilidades|Funciones|Requisitos|Se valorará|Qué ofrecemos|Ofrecemos|Beneficios|Sobre nosotros',
].join('|');

const RUN_ON = new RegExp(`(?:${PHRASES})(?=\\s*[:：]|\\s?[*•·-]|\\s{0,2}\\p{Lu}|\\s*$)`, 'uy');
/**
 * Where a heading may begin: after a sentence, a bullet or, in run-together text, a letter. Looking there only, and not at
 * every letter, is ten times as quick; so is looking for the letter first and then at what stands before it.
 */
const MAY_BEGIN = /(?:[A-ZÀÜ]|y(?=ou))(?<=[.!?:;)\]•|*…]\s{0,3}.|[\p{L}\d)].)/gsu;
const FOLLOWED_BY_COLON = /^\s*[:：]/u;

/** Lines of lists are short; what runs on is long. */
const SHORTEST_LINE = 60;

/** Known headings inside one line of text whose offset is `offset`; those at the line's start are left out. */
export function findRunOnHeadings(text: string, offset: number): Heading[] {
  if (text.length < SHORTEST_LINE) return [];
  const headings: Heading[] = [];
  let last = 0;
  for (const { index } of text.matchAll(MAY_BEGIN)) {
    if (index < last) continue;
    RUN_ON.lastIndex = index;
    const words = RUN_ON.exec(text)?.[0];
    const kind = words && classifyHeading(words);
    if (!words || !kind) continue;
    last = index + words.length;
    const colon = FOLLOWED_BY_COLON.exec(text.slice(last, last + 4))?.[0].length ?? 0;
    headings.push({ kind, start: offset + index, bodyStart: offset + last + colon, weak: false });
  }
  return headings;
}
