declare module 'ahocorasick' {
  /** Finds every place of every keyword, by the index of its last character. */
  export default class AhoCorasick {
    constructor(keywords: string[]);
    search(text: string): [end: number, keywords: string[]][];
  }
}
