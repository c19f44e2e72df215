/** For how long a text that is the same as the posting's before is taken for a text that is still to change, in ms. */
const DOUBT = 1500;

/**
 * Sites draw title and text one after the other, so the next posting's title may stand above the text of the one
 * before. Companies do publish one text for several places, so a text that stays is believed after a while.
 */
export class TextGuard {
  #id: string | undefined;
  #text: string | undefined;
  #doubtedId: string | undefined;
  #until = 0;

  /** How long to wait before this text is taken for the posting's own, in ms; 0 from then on. */
  askPatience(id: string, text: string, now: number): number {
    if (id === this.#id || text !== this.#text) return 0;
    if (id !== this.#doubtedId) {
      this.#doubtedId = id;
      this.#until = now + DOUBT;
    }
    return Math.max(0, this.#until - now);
  }

  /** The posting with this text is taken as read. */
  accept(id: string, text: string): void {
    this.#id = id;
    this.#text = text;
    this.#doubtedId = undefined;
  }
}
