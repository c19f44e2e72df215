import type { Browser } from 'puppeteer-core';
import { z } from 'zod';

const treeSchema = z.object({ result: z.object({ contexts: z.array(z.object({ context: z.string() })) }) });
const valueSchema = z.object({ result: z.object({ result: z.object({ value: z.string() }) }) });
const complaintsSchema = z.array(z.string());

type Connection = { readonly send: (method: string, params: object) => Promise<unknown> };

// Firefox keeps what any page, background or content script complains of in its own process; a page's listeners hear
// nothing of extension pages. One expression, for it runs in the browser's window and not in a module.
const LIST_COMPLAINTS = `JSON.stringify(Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith('moz-extension:'))
  .map((message) => message.sourceName + ': ' + message.errorMessage))`;

/** Uncaught errors, refused loads and the like that Firefox's browser console shows of extensions. */
export async function listComplaints(browser: Browser): Promise<string[]> {
  return complaintsSchema.parse(JSON.parse(await evaluateInBrowser(browser, LIST_COMPLAINTS)));
}

/** Stops an extension's background as Firefox does when it has had nothing to do; gives the state it is in then. */
export function stopBackground(browser: Browser, host: string): Promise<string> {
  return evaluateInBrowser(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByHostname('${host}');
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return extension.backgroundState;
    })()`,
  );
}

/** Evaluates an expression that gives text in the browser's own window. */
async function evaluateInBrowser(browser: Browser, expression: string): Promise<string> {
  const connection = findConnection(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = treeSchema.parse(tree).result.contexts[0]?.context;
  const request = { expression, target: { context }, awaitPromise: true };
  return valueSchema.parse(await connection.send('script.evaluate', request)).result.result.value;
}

// Puppeteer has the connection and declares it for itself alone; it has no other way to the browser's own window.
function findConnection(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (isConnection(connection)) return connection;
  throw new Error('Puppeteer no longer gives its connection.');
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}
