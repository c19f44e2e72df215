const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** Words as word processors count them: between white space, and each Chinese or Japanese character for one. */
export function countWords(text: string): number {
  return text.match(WORD)?.filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0;
}
