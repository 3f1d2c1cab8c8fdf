import type { AddressInfo } from 'node:net';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { DevMailbox } from './dev-mailbox';

/** Larger mail is refused, as a real server would. */
const MAX_BYTES = 25 * 1024 * 1024;

/** A mail server in this process that delivers to nobody: it keeps what comes in the development mailbox. */
@Injectable()
export class DevMailServer implements OnApplicationShutdown {
  private readonly log = new Logger(DevMailServer.name);
  private server: SMTPServer | undefined;

  constructor(private readonly mailbox: DevMailbox) {}

  /** Starts at a free port of this machine and answers it. */
  listen(): Promise<number> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      size: MAX_BYTES,
      logger: false,
      onData: (stream, session, done) => {
        const recipients = session.envelope.rcptTo.map((r) => r.address);
        void bytesOf(stream)
          .then((raw) => this.mailbox.keep(raw, recipients))
          .then(() => {
            done();
          }, done);
      },
    });
    this.server = server;
    server.on('error', (error: Error) => {
      this.log.warn({ err: error }, 'the development mail server had an error');
    });
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => {
        server.removeListener('error', reject);
        resolve((server.server.address() as AddressInfo).port);
      });
    });
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => void server.close(() => resolve()));
  }
}

async function bytesOf(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
