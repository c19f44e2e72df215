import { once } from '../text/once';
import type { UnheldPlace } from './find-unheld';
import type { ResumeOutline } from './profile/resume-outline';

const COURSE = once(
  () =>
    /certif|zertif|diplom|(?<!\p{L})(?:courses?|kurse?|cours|cursos?|nanodegree|speciali[sz]ation|bootcamp|formation|formación|weiterbildung|fortbildung|lehrgang|mooc|exam|prüfung|examen|(?<!(?:model|llm|pre|distributed|network|gpu|machine|user|staff|customer|client)[ -])training(?! (?:to|of|with|for (?:\d{1,6}|our|all|my|new|colleagues|staff|teams?|users|students|clients|customers)|data|sets?|code|platform|pipelines?|loops?|clusters?|infrastructure|jobs?|runs?|large|deep|(?:[^\s,.;]{1,30} ){0,2}(?:models?|networks|classifiers?))(?!\p{L})))(?! (?:recommend\p{L}*|management|booking|scheduling|grading|platform|website|app|catalogue?|portal|bot)(?!\p{L}))(?!\p{L})/iu,
);
/** Work that somebody does for others, or for a whole company, is no course of their own. */
const OWN_WORK = once(
  () =>
    /^\P{L}*(?:delivered|delivering|led|ran|running|gave|giving|held|organi[sz]ed|managed|owned|built|created|designed|developed|conducted|coordinated|facilitated|taught|teaching|launched|provided|drove|headed|implemented|established|supported|trained|automated|migrated|maintained|scaled|set up|rolled out|fine-?tuned|deployed|mentored|leitete|geleitet|gehalten|animé|dispensé|impartí|impartido)(?!\p{L})|(?<!\p{L})(?:soc ?[12]|iso[ -]?\d{4,5}|fedramp|hipaa|pci[ -]dss|tisax)(?!\p{L})/iu,
);
/** That a course or an exam is not done yet. */
const IN_PROGRESS = once(
  () =>
    /(?<=[,(–—:|\s-])(?:(?:still |currently )?(?:in progress|ongoing|in preparation|underway)(?! (?!(?:at|since|until|with|on|through|via|by|and)(?!\p{L}))\p{L})|expected (?:in )?(?:(?!renewal|expir|end)\p{L}+ )?20\d\d|exam (?:booked|scheduled|planned)|(?:noch )?(?:laufend|in vorbereitung|in arbeit|angestrebt)|voraussichtlich(?! (?:gültig|erneuer|verläng))|en cours(?! d)|en préparation|(?<!renouvellement )prévue? (?:en|pour)|en curso|en preparación|(?<!renovación )prevista? para)(?!\p{L})/iu,
);
const SIGN_LAST = /[,(–—:|-]$/u;
/** What ends the course before it in the same line: "SQL (2023), Spark (in progress)". */
const LAST_END = /^.*(?:[;|•·]|\),)/u;

/**
 * Courses, exams and certificates that are not done yet, by their own line ("AWS certificate, in progress"): what they
 * name is being learned. Only in lines that say that they are one, or in the sections of education and certificates.
 */
export function findOpenCourses(
  { lines, sections }: Pick<ResumeOutline, 'lines' | 'sections'>,
  text: string,
): UnheldPlace[] {
  const kinds = new Set(['education', 'certifications']);
  const own = new Set(sections.filter(({ kind }) => kinds.has(kind)).flatMap((section) => section.lines));
  return lines.flatMap((line): UnheldPlace[] => {
    const words = text.slice(line.start, line.end);
    const found = (own.has(line) || COURSE().test(words)) && !OWN_WORK().test(words) ? IN_PROGRESS().exec(words) : null;
    if (!found) return [];
    const before = words.slice(0, found.index).trimEnd().replace(SIGN_LAST, '');
    const from = LAST_END.exec(before)?.[0].length ?? 0;
    return [{ start: line.start + from, end: line.start + found.index + found[0].length, reason: 'learning' }];
  });
}
