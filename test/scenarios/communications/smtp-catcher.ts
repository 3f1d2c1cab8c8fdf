import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Caught {
  recipients: string[];
  headers: Record<string, string>;
  raw: string;
}

/** A real SMTP server that takes mail from whoever knows the password, or refuses as it is told to. */
export class SmtpCatcher {
  readonly mails: Caught[] = [];
  /** what the next mails are answered with; each is used once */
  readonly refusals: { code: number; text: string }[] = [];
  password = 'first secret';

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<SmtpCatcher> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      logger: false,
      onAuth: ({ password }, _session, done) => {
        if (password === catcher.password) done(null, { user: 'office' });
        else done(Object.assign(new Error('Invalid username or password'), { responseCode: 535 }));
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const refusal = catcher.refusals.shift();
          if (refusal)
            return void done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
          const raw = Buffer.concat(chunks);
          void PostalMime.parse(raw).then(({ headers }) => {
            catcher.mails.push({
              recipients: session.envelope.rcptTo.map(({ address }) => address),
              headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
              raw: raw.toString('utf8'),
            });
            done();
          }, done);
        });
      },
    });
    const catcher = new SmtpCatcher(server);
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    return catcher;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => void this.server.close(() => resolve()));
  }
}
