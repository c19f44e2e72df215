import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createProfile } from '../commands/launch-extension';

const paramsSchema = z.looseObject({ url: z.string(), initiator: z.string().optional() });
const logSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(z.looseObject({ type: z.number(), params: paramsSchema.optional().catch(undefined) })),
});
type Asked = z.infer<typeof paramsSchema>;

/** Where browsers ask by themselves for updates and accounts; they have no origin then, unlike pages and extensions. */
const MAKERS = /(?:^|\.)(?:google|googleapis|gstatic|microsoft|msn|bing|brave)\.com$/;

/** The browser's own record of its network: whatever asks, a page, a worker, the background or the browser itself. */
export class NetLog {
  readonly #file = join(createProfile(), 'net-log.json');

  /** The switches that make a browser keep it. */
  get args(): readonly string[] {
    return [`--log-net-log=${this.#file}`];
  }

  /** Every address that anything but the browser itself asked for, each once; to be read once the browser has ended. */
  readAddresses(): string[] {
    const { constants, events } = logSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')));
    const type = constants.logEventTypes.URL_REQUEST_START_JOB;
    const asked = events.flatMap((event) => (event.type === type && event.params ? [event.params] : []));
    return [...new Set(asked.filter((each) => !isByBrowser(each)).map(({ url }) => url))];
  }
}

function isByBrowser({ url, initiator = 'not an origin' }: Asked): boolean {
  return initiator === 'not an origin' && MAKERS.test(new URL(url).hostname);
}
