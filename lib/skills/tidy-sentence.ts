/** White space that is not one space alone: most runs are, and writing each of them anew takes most of the time. */
const UNTIDY = /[^\S ]\s*| \s+/g;

/** Lower case, one space for every run of white space, straight apostrophes. */
export function tidySentence(text: string): string {
  return text.toLowerCase().replace(/[’`]/g, "'").replace(UNTIDY, ' ');
}
