import { lowerCase } from '../text/lower-case';
import { ASK_FIRST } from './ask-first';
import type { SectionKind } from './section';

// Those that take any case are matched against lower case, which is several times quicker.
const EQUAL =
  /\bequal[- ](?:employment[- ])?opportunit|\baffirmative action\b|\bwithout regard to\b|\bregardless of (?:race|your|gender|age|sex|background)|\breasonable accommodations?\b|\b(?:race|religion), (?:color|colour|religion|gender|sex|creed)|\bgender identity\b|\bsexual orientation\b|\bchancengleichheit\b|\bunabhängig von (?:geschlecht|alter|herkunft)|\bégalité des chances\b|\bigualdad de oportunidades\b/u;
const BENEFITS =
  /\b401\s?\(?k\)?|\b(?:dental|vision|medical|health|life) (?:insurance|coverage|and vision|and dental)|\bpaid (?:time off|holidays|parental|vacation)|\bparental leave\b|\bunlimited (?:pto|vacation|paid)\b|\bstock options\b|\bequity (?:package|grant)|\b\d+ (?:days|weeks) (?:of )?(?:paid |annual )?(?:holiday|vacation|leave)|\bgym membership\b|\bfree (?:lunch|snacks|meals)|\burlaubstage\b|\bbetriebliche altersvorsorge\b|\btickets? restaurant\b|\bmutuelle\b|\bseguro (?:médico|de salud)\b/u;
const COMPANY =
  /^[\s*_#>]*(?:at [A-Z][\w.&'’ -]{1,30}, (?:we|our)\b|founded in\b|headquartered\b|our (?:mission|vision|company|values|customers|investors)\b|we(?:'re|’re| are) (?:a|an|the|on a mission|backed|building the)\b|[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,3}(?:,? (?:inc|llc|ltd|gmbh|corp)\.?,?)? (?:is|was|are) (?:a|an|the|one of|on a mission|building|redefining|transforming|revolutioni[sz]ing|committed|dedicated|proud|pioneering|leading|changing|backed|headquartered|founded)\b)/u;
const VERBS = [
  'turns|builds|makes|designs|sells|runs|helps|connects|automates|develops|provides|offers|operates|creates|insures|powers|enables|empowers|delivers|brings|lets|gives|serves|supplies|produces|publishes|manufactures|trains|scans|has (?:made|built|been|sold|printed)|was founded|maintains',
  'entwickelt|baut|hilft|bietet|verkauft|betreibt|produziert|verbindet|versichert|liefert|ermöglicht|fertigt|macht|vertreibt|gehört',
  'édite|développe|conçoit|fabrique|propose|aide|accompagne|construit|crée|exploite|connecte|permet|vend|transforme',
  'desarrolla|fabrica|ayuda|ofrece|vende|diseña|crea|construye|conecta|opera|permite|transforma|automatiza',
].join('|');
/** "Acme builds ...", "Die Beispiel GmbH entwickelt ...": a name and what its bearer does. */
const PORTRAIT = new RegExp(
  `^[\\s*_#>¡]*(?:(?:[Tt]he|[Dd]ie|[Dd]er|[Dd]as|[Ll][ae]s?|[Ee]l) |L['’])?\\p{Lu}[\\p{L}\\d.&'’-]*(?: (?:(?:&|and|und|et|y|de|du|del|von|of) )?\\p{Lu}[\\p{L}\\d.&'’-]*){0,5} (?:${VERBS})(?!\\p{L})`,
  'u',
);
const OURSELVES = [
  "We (?:build|make|help|sell|design|create|power|operate|insure|automate|turn|connect|provide|offer|serve|train)|Our (?:platform|product|products|software|app|technology|solution|solutions|mission|vision|customers|models?)|At \\p{Lu}[\\p{L}\\d.&'’ -]{1,30},? we\\b|We(?:'re|’re| are) (?:an?|the|on a|backed)\\b",
  'Wir (?:sind (?:ein|eine|das|die|der|führend|Teil)|entwickeln|bauen|helfen|produzieren|verkaufen|betreiben|verbinden|machen)|Unsere? (?:Software|Plattform|Produkte?|Lösung|Lösungen|Technologie|App|Kunden|Mission|Vision|Unternehmen)|Bei \\p{Lu}[\\p{L}\\d.&-]* (?:\\p{L}+en wir|bauen|entwickeln)',
  "Nous (?:sommes (?:une?|le|la|l['’])|développons|concevons|aidons|construisons|fabriquons|créons|accompagnons|proposons une?)|Notre (?:plateforme|logiciel|produit|mission|solution|application|technologie|entreprise)|Nos (?:clients|produits|logiciels)|Chez \\p{Lu}[\\p{L}\\d.&'’ -]{1,30},? nous",
  'Somos (?:una?|el|la|líder|más)|(?:Ayudamos|Desarrollamos|Creamos|Construimos|Fabricamos)|Nuestr[oa]s? (?:plataforma|producto|productos|software|misión|solución|soluciones|tecnología|aplicación|clientes)|En \\p{Lu}[\\p{L}\\d.&-]*,? \\p{Ll}+mos',
].join('|');
const OWN_WORDS = new RegExp(`^[\\s*_#>¡]*(?:${OURSELVES})(?!\\p{L})`, 'u');
/** A line that begins with a job or a team tells of the work. */
const WORK_FIRST =
  /^[^.:]{0,60}\b(?:engineers?|scientists?|analysts?|managers?|developers?|architects?|specialists?|leads?|interns?|candidates?|role|position|incumbent|job|team|department|person|individual|consultants?|directors?|head|researchers?|entwickler(?:in)?|ingenieur(?:in)?|team|stelle|équipe|ingénieure?|poste|équipes|equipo|puesto|ingenier[oa])\b/u;
const CALL =
  /\b(?:we(?:'re|’re| are) (?:looking|seeking|searching|hiring)|is (?:looking|seeking|searching|hiring) (?:for|an?)\b|we seek|as an? [^.]{3,60}, you(?:'ll|’ll| will)?\b|in this (?:role|position)|you(?:'ll|’ll| will) (?:be|work|join|help|lead|own|build|design|develop|play)\b|the (?:ideal|successful) candidate|this (?:role|position) (?:is|will)|(?:wir|aktuell|daher) suchen|suchen wir|sucht\b|du (?:wirst|arbeitest|entwickelst|unterstützt|bist|baust|hast)\b|sie (?:werden|arbeiten|unterstützen|entwickeln|bringen)\b|nous recherchons|nous cherchons|recherche (?:une?|son|sa)\b|recrute\b|rejoign|vous (?:rejoindrez|serez|intégrerez|aurez|pilotez|développez|participez)|tu (?:seras|vas|rejoindras)|buscamos|busca\b|buscando|necesitamos|serás|trabajarás|unirás|te incorporarás)/u;
/** What also speaks against a portrait that only its verb tells. */
const WORK =
  /\b(?:looking|seeks?|searching|hiring|recruiting|growing|we (?:need|want)|join (?:us|our|the)|you(?:'ll|’ll| will) (?:use|have|make sure|take)|(?:our|the|his|her|their) [^.]{2,40}(?:team|department) (?:is|needs|in)|we use|stack|as (?:an?|part of)|must have)\b|requirements|responsibilities|qualifications/u;
/** Parts that a list of requirements may follow without a heading. */
const TURNS: ReadonlySet<SectionKind> = new Set(['intro', 'about-company', 'other', 'duties']);

const SHORTEST_EQUAL = 50;
/** Longer lines are whole postings without line breaks. */
const LONGEST_PARAGRAPH = 900;

/**
 * What a paragraph is by its own words, where headings do not say it: equal-opportunity text, a line
 * of benefits, a portrait of the company in the introduction, or (inside a portrait) the passage where
 * the text turns to the job, which is `intro` again. Undefined for all other text.
 */
export function classifyParagraph(text: string, current: SectionKind): SectionKind | undefined {
  if (text.length > LONGEST_PARAGRAPH) return undefined;
  const lower = lowerCase(text);
  if (text.length >= SHORTEST_EQUAL && EQUAL.test(lower)) return 'equal-opportunity';
  if (BENEFITS.test(lower)) return 'benefits';
  if (TURNS.has(current) && ASK_FIRST.test(lower)) return 'required';
  if (current === 'intro') return isPortrait(text, lower) && !CALL.test(lower) ? 'about-company' : undefined;
  return current === 'about-company' && CALL.test(lower) ? 'intro' : undefined;
}

const LISTED = /^\s*[*•·▪-]\s/u;

function isPortrait(text: string, lower: string): boolean {
  if (COMPANY.test(text)) return true;
  if (LISTED.test(text) || WORK.test(lower)) return false;
  return OWN_WORDS.test(text) || (PORTRAIT.test(text) && !WORK_FIRST.test(lower));
}

/** Where, in a long line, the sentence begins that turns to equal-opportunity text; undefined when none does. */
export function findEqualOpportunity(text: string): number | undefined {
  if (text.length <= LONGEST_PARAGRAPH) return undefined;
  const at = lowerCase(text).search(EQUAL);
  if (at < 0) return undefined;
  const stop = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('! ', at), text.lastIndexOf('.  ', at));
  return stop < 0 || at - stop > 400 ? at : stop + 2;
}
