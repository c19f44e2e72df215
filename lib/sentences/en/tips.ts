import { joinWords } from '../../salary/join-words';
import type { Asked, Close, TipSentences } from '../tip-sentences';

/** What to change before applying, in English. */
export const tips: TipSentences = {
  show: (skill, isRequired) =>
    `You said that you have “${skill}”, which the posting ${isRequired ? 'requires' : 'asks for'}, and no line of your resume shows it. Add where you used it: whoever reads your resume sees only the text.`,
  wording: (theirs, yours, line) =>
    `Write “${theirs}” as the posting does, beside your “${yours}” on line ${line}: a keyword search compares letters, not meanings.`,
  near: (asked, close, skill, withNote) => {
    const [are, there] = close.length > 1 ? ['are', 'in those lines'] : ['is', 'there'];
    const to = asked.skills.length > 1 ? ` to “${skill}”` : '';
    const note = withNote ? ' If you have not, a note on learning it.' : '';
    return `${sayAsked(asked)}. You show ${joinWords(close.map(sayClose))}, which ${are} close${to}: say ${there} what carries over, and name “${skill}” only if you have used it.${note}`;
  },
  learning: (asked, being, withNote) =>
    `${sayAsked(asked)}. Your resume says that you are learning ${sayClose(being)}: once you have made something with it, say so there, with what came of it.${withNote ? ' A note on learning it.' : ''}`,
  gap: (asked, withNote) => {
    const isGroup = asked.skills.length > 1;
    const note = withNote ? ' If not, a note on learning it.' : '';
    return `${sayAsked(asked)}, and your resume ${isGroup ? 'shows none of them' : 'does not show it'}. If you have ${isGroup ? 'one of them' : 'it'}, add a line that says where you used it.${note}`;
  },
  closeGap: (skill, way) =>
    `To close the gap in “${skill}”. ${way === 'project' ? 'A project that would show it' : 'A certificate'}:`,
  transition: (title, line, role, from) =>
    `Your resume says “${title}” on line ${line}, and this is a role as ${role}. What a guide tells those who start from “${from}”:`,
  headline: (title) =>
    `The top of your resume does not say “${title}”. If that is what you do, put it under your name.`,
  lift: (line, skill, above) =>
    `Line ${line} shows “${skill}”, which the posting requires, below ${above} other bullets. Make it the first of that list: the first is read most.`,
  number: (line) =>
    `Line ${line} shows what the posting asks for but no result. If you can, add a number: how much quicker, cheaper, larger or more accurate it became.`,
  interview: (skills) =>
    `In the interview expect questions on ${joinWords(skills.map(quote))}, which the posting requires. Have one thing ready for each that you did yourself, with what came of it; where you have done nothing, say so and say what comes close.`,
  interviewAdvice: 'For the interview:',
  items: {
    wording: (yours, line) => `Beside your “${yours}” on line ${line}.`,
    near: (close) => `You show ${joinWords(close.map(sayClose))}.`,
    learning: (being) => `You are learning ${sayClose(being)}.`,
    transition: (title, line) => `Your resume says “${title}” on line ${line}.`,
  },
};

function quote(skill: string): string {
  return `“${skill}”`;
}

function sayClose({ name, line }: Close): string {
  return `${name} (line ${line})`;
}

/** "The posting requires “PyTorch”", "One of “AWS”, “GCP” is asked for as an advantage". */
function sayAsked({ skills, isRequired }: Asked): string {
  const quoted = skills.map(quote).join(', ');
  if (isRequired) return `The posting requires ${skills.length > 1 ? `one of ${quoted}` : quoted}`;
  return `${skills.length > 1 ? `One of ${quoted}` : quoted} is asked for as an advantage`;
}
