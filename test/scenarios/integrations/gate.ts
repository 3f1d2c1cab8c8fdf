import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where providers deliver before the product listens: its address is known first, and what comes is handed on as it is. */
export interface Gate {
  /** as `PUBLIC_URL` */
  url: string;
  /** where it hands on to; set when the product listens */
  to: string;
  close: () => Promise<void>;
}

export async function openGate(): Promise<Gate> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.entries(request.headers)
        .filter(([name]) => !['host', 'connection', 'content-length'].includes(name))
        .map(([name, value]) => [name, String(value)] as const);
      void fetch(gate.to + (request.url ?? ''), {
        method: request.method ?? 'GET',
        headers: Object.fromEntries(headers),
        ...(chunks.length ? { body: Buffer.concat(chunks) } : {}),
      }).then(async (answer) => response.writeHead(answer.status).end(await answer.text()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gate: Gate = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    to: '',
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return gate;
}
