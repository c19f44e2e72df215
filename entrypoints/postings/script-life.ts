import { browser } from 'wxt/browser';

/**
 * How long this script may act: until the extension is updated, reloaded or removed under it. WXT's own context
 * would tell the page, by an event that carries the extension's id, that the script has started.
 */
export class ScriptLife {
  readonly #controller = new AbortController();

  constructor() {
    // Who switches the extension off or removes it does so in another tab or window, and then comes back.
    const look = () => void this.isValid;
    window.addEventListener('focus', look, { signal: this.signal });
    document.addEventListener('visibilitychange', look, { signal: this.signal });
  }

  /** Aborted when the script has to stop. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** False once the extension is gone; whoever asks first ends everything. */
  get isValid(): boolean {
    // A script that was cut off keeps running, but its runtime has lost the extension's id.
    if (browser.runtime?.id === undefined) this.#controller.abort();
    return !this.signal.aborted;
  }

  /** Calls back once when the script has to stop. */
  onEnd(listener: () => void): void {
    this.signal.addEventListener('abort', listener, { once: true });
  }

  /** Calls back after a delay in ms, and then when the browser is idle or `limit` ms later. */
  whenIdle(listener: () => void, delay: number, limit: number): void {
    setTimeout(() => {
      requestIdleCallback(() => this.isValid && listener(), { timeout: limit });
    }, delay);
  }
}
