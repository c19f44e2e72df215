import { browser } from 'wxt/browser';

/**
 * Opens the welcome page once, when the extension is installed. Not in the build for end-to-end tests, whose browsers
 * are new every time: there the page is opened by its address.
 */
export function openWelcomeOnce(mode: string = import.meta.env.MODE): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' || mode === 'e2e') return;
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
