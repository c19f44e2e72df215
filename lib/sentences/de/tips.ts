import type { Asked, Close, TipSentences } from '../tip-sentences';
import { joinWords, quote } from './words';

/** What to change before applying, in German. */
export const tips: TipSentences = {
  show: (skill, isRequired) =>
    `Du hast angegeben, dass du ${quote(skill)} kannst. Die Anzeige ${isRequired ? 'verlangt es' : 'wünscht es sich'}, und keine Zeile deines Lebenslaufs zeigt es. Schreib dazu, wo du es eingesetzt hast: Wer deinen Lebenslauf liest, sieht nur den Text.`,
  wording: (theirs, yours, line) =>
    `Schreib ${quote(theirs)} wie die Anzeige, neben dein ${quote(yours)} in Zeile ${line}: Eine Stichwortsuche vergleicht Buchstaben, nicht Bedeutungen.`,
  near: (asked, close, skill, withNote) => {
    const to = asked.skills.length > 1 ? ` mit ${quote(skill)}` : '';
    const there = close.length > 1 ? 'in diesen Zeilen' : 'dort';
    const note = withNote ? ' Wenn nicht, sagt eine Quelle zum Lernen:' : '';
    return `${sayAsked(asked)}. Du zeigst ${joinWords(close.map(sayClose))}; das ist${to} verwandt. Sag ${there}, was sich übertragen lässt, und nenne ${quote(skill)} nur, wenn du damit gearbeitet hast.${note}`;
  },
  learning: (asked, being, withNote) =>
    `${sayAsked(asked)}. Laut Lebenslauf lernst du gerade ${sayClose(being)}: Sobald du etwas damit gemacht hast, schreib es dort hin, und was dabei herauskam.${withNote ? ' Eine Quelle sagt zum Lernen:' : ''}`,
  gap: (asked, withNote) => {
    const isGroup = asked.skills.length > 1;
    const note = withNote ? ' Wenn nicht, sagt eine Quelle zum Lernen:' : '';
    return `${sayAsked(asked)}, und dein Lebenslauf zeigt ${isGroup ? 'nichts davon' : 'es nicht'}. Wenn du ${isGroup ? 'etwas davon' : 'es'} kannst, ergänze eine Zeile, wo du es eingesetzt hast.${note}`;
  },
  closeGap: (skill, way) =>
    way === 'project'
      ? `Ein eigenes Projekt kann die Lücke bei ${quote(skill)} schließen. Eine Quelle schlägt vor:`
      : `Ein Zertifikat kann die Lücke bei ${quote(skill)} schließen. Eine Quelle sagt dazu:`,
  transition: (title, line, role, from) =>
    `Dein Lebenslauf sagt in Zeile ${line} ${quote(title)}, und hier geht es um eine Stelle als ${role}. Was ein Ratgeber denen sagt, die von ${quote(from)} kommen:`,
  headline: (title) =>
    `Oben in deinem Lebenslauf steht nicht ${quote(title)}. Wenn es das ist, was du machst, setz es unter deinen Namen.`,
  lift: (line, skill, above) =>
    `Zeile ${line} zeigt ${quote(skill)}, was die Anzeige verlangt, unter ${above} anderen Stichpunkten. Stell sie an den Anfang dieser Liste: Der erste Punkt wird am meisten gelesen.`,
  number: (line) =>
    `Zeile ${line} zeigt, was die Anzeige sucht, aber kein Ergebnis. Wenn du kannst, ergänze eine Zahl: wie viel schneller, günstiger, größer oder genauer es wurde.`,
  interview: (skills) =>
    `Rechne im Gespräch mit Fragen zu ${joinWords(skills.map(quote))}; das verlangt die Anzeige. Halte ${skills.length > 1 ? 'zu jedem' : 'dazu'} etwas bereit, das du selbst gemacht hast, und was dabei herauskam. Wo du nichts gemacht hast, sag es, und sag, was dem nahekommt.`,
  interviewAdvice: 'Zum Gespräch sagt eine Quelle:',
  items: {
    wording: (yours, line) => `Neben dein ${quote(yours)} in Zeile ${line}.`,
    near: (close) => `Du zeigst ${joinWords(close.map(sayClose))}.`,
    learning: (being) => `Du lernst gerade ${sayClose(being)}.`,
    transition: (title, line) => `Dein Lebenslauf sagt in Zeile ${line} ${quote(title)}.`,
  },
};

function sayClose({ name, line }: Close): string {
  return `${name} (Zeile ${line})`;
}

function sayAsked({ skills, isRequired }: Asked): string {
  return `Die Anzeige ${isRequired ? 'verlangt' : 'wünscht sich'} ${joinWords(skills.map(quote), 'oder')}`;
}
