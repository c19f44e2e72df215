import { createServer } from 'node:http';

export type RefusingProxy = {
  readonly port: number;
  /** What the browser wanted from the network, in order. */
  readonly refused: readonly string[];
  readonly close: () => void;
};

/** A proxy on this machine that lets nothing through and notes what was asked of it. */
export async function openRefusingProxy(): Promise<RefusingProxy> {
  const refused: string[] = [];
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    refused.push(url ?? '');
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return { port: address.port, refused, close: () => server.close() };
}
