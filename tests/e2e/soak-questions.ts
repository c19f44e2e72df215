import type { CDPSession, Page } from '@playwright/test';

/** What the content script of a page asks for marks, as it is asked and as it ends. */
export class Questions {
  /** Questions that were asked, that were answered, and that lost their background before that. */
  readonly counts = { asked: 0, answered: 0, lost: 0 };
  #onNext: (() => void) | undefined;

  get open(): number {
    return this.counts.asked - this.counts.answered - this.counts.lost;
  }

  /** Told by the page. */
  note(what: keyof Questions['counts']): void {
    this.counts[what] += 1;
    if (what !== 'asked') return;
    this.#onNext?.();
    this.#onNext = undefined;
  }

  /** Does something as soon as the next question is heard, and settles with that. */
  atNext(work: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#onNext = () => work().then(resolve, reject);
    });
  }
}

/** Listens to the content script from inside its own world: an answer that never came is told by nobody else. */
export async function hearQuestions(page: Page, extensionId: string): Promise<Questions> {
  const session = await page.context().newCDPSession(page);
  const world = await findWorld(session, `chrome-extension://${extensionId}`);
  const questions = new Questions();
  session.on('Runtime.bindingCalled', ({ payload }) => questions.note(payload as keyof Questions['counts']));
  await session.send('Runtime.addBinding', { name: 'tellTest', executionContextName: world.name });
  const expression = `(${listenInWorld})()`;
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: world.id });
  if (exceptionDetails) throw new Error(`The content script cannot be heard: ${exceptionDetails.text}`);
  return questions;
}

async function findWorld(session: CDPSession, origin: string): Promise<{ id: number; name: string }> {
  const found = new Promise<{ id: number; name: string }>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) resolve(context);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

// Runs in the world of the content script.
function listenInWorld(): void {
  type Message = { readonly kind?: string };
  type Runtime = { sendMessage: (message: Message) => Promise<unknown> };
  const world = globalThis as unknown as {
    chrome: { runtime: Runtime };
    browser?: { runtime: Runtime };
    tellTest: (what: string) => void;
  };
  const ask = world.chrome.runtime.sendMessage.bind(world.chrome.runtime);
  const listen = (message: Message) => {
    if (!message.kind?.startsWith('mark-')) return ask(message);
    world.tellTest('asked');
    const answer = ask(message);
    answer.then(
      (reply) => world.tellTest(reply === undefined ? 'lost' : 'answered'),
      () => world.tellTest('lost'),
    );
    return answer;
  };
  world.chrome.runtime.sendMessage = listen;
  if (world.browser?.runtime) world.browser.runtime.sendMessage = listen;
}
