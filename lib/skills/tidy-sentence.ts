/** Lower case, one space for every run of white space, straight apostrophes. */
export function tidySentence(text: string): string {
  return text.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ');
}
