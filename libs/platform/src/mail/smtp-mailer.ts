import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { SETTINGS, type PlatformSettings } from '../http/settings-token';
import { DevMailServer } from './dev-mail-server';
import { Mailer, type MailMessage } from './mailer';
import { oneLine } from './one-line';

const TIMEOUT_MS = 20_000;

/** Hands mail to the server of SMTP_URL; without one to a server in this process, which keeps it for GET /v1/dev/mailbox. */
@Injectable()
export class SmtpMailer extends Mailer implements OnApplicationShutdown {
  private transport: Promise<Transporter> | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: PlatformSettings,
    private readonly catcher: DevMailServer,
  ) {
    super();
  }

  override async send(message: MailMessage): Promise<void> {
    this.transport ??= this.open();
    // A server that could not be reached is looked for anew next time.
    this.transport.catch(() => (this.transport = undefined));
    const transport = await this.transport;
    const from = this.settings.mailFrom ?? 'OmniBusiness <no-reply@localhost>';
    await transport.sendMail({
      from:
        message.fromName === undefined
          ? from
          : { name: oneLine(message.fromName), address: bareAddress(from) },
      to: [...[message.to].flat()],
      cc: [...(message.cc ?? [])],
      bcc: [...(message.bcc ?? [])],
      ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
      subject: oneLine(message.subject),
      text: message.text,
      ...(message.html === undefined ? {} : { html: message.html }),
      attachments: (message.attachments ?? []).map(({ filename, content, contentType }) => ({
        filename,
        content: typeof content === 'string' ? content : Buffer.from(content),
        ...(contentType === undefined ? {} : { contentType }),
      })),
      headers: { ...message.headers },
      // Templates are text and HTML of ours: no field may pull in a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async onApplicationShutdown(): Promise<void> {
    const transport = await this.transport?.catch(() => undefined);
    transport?.close();
  }

  private async open(): Promise<Transporter> {
    const { smtpUrl } = this.settings;
    if (smtpUrl) {
      const timeouts = {
        connectionTimeout: TIMEOUT_MS,
        greetingTimeout: TIMEOUT_MS,
        socketTimeout: TIMEOUT_MS,
      };
      return createTransport({ url: smtpUrl, pool: true, ...timeouts });
    }
    // Kept events are tried again and replayed once a server is set: nothing is lost, and no token lies in a table.
    if (this.settings.production) throw new Error('mail cannot be sent: SMTP_URL is not set');
    const port = await this.catcher.listen();
    return createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  }
}

/** `Name <mail@example.com>` → `mail@example.com` */
const bareAddress = (sender: string): string => /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender;
