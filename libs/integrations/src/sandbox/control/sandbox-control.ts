import type { ControlInput, ControlName } from '../server/control';

interface Held {
  accounts: {
    id: string;
    email: string;
    revoked: boolean;
    events: Record<string, { id: string; title: string; removed: boolean; version: number }[]>;
    documents: {
      id: string;
      kind: string;
      version: string;
      status: string;
      document: { reference: string; name: string; totalMinor: number | null; voided: boolean };
    }[];
    envelopes: { id: string; status: string; draft: { reference: string; title: string } }[];
    mails: { id: string; folder: string; messageId: string | null; raw: string }[];
    texts: {
      sid: string;
      from: string;
      to: string;
      body: string;
      status: string;
      callbackUrl: string | null;
    }[];
    reminders: { envelopeId: string; key: string }[];
    deliveries: { id: string; url: string; raw: string; answers: number[] }[];
  }[];
}

/** Plays the other side: makes the sandbox providers misbehave, and shows what they hold. */
export class SandboxControl {
  constructor(
    readonly url: string,
    private readonly controlToken: string | null = null,
  ) {}

  /** `control.do('ledger/pay', { token, id })`. @throws when the sandbox refuses */
  async do<N extends ControlName>(name: N, input: ControlInput<N>): Promise<Record<string, unknown>> {
    return (await this.ask('POST', `/control/${name}`, input)) as Record<string, unknown>;
  }

  /** What one account holds. */
  async held(token: string): Promise<Held['accounts'][number]> {
    const { accounts } = (await this.ask('GET', `/control/state?token=${encodeURIComponent(token)}`)) as Held;
    const [account] = accounts;
    if (!account) throw new Error('the sandbox knows no such account');
    return account;
  }

  private async ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(this.controlToken === null ? {} : { authorization: `Bearer ${this.controlToken}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${String(response.status)}: ${text}`);
    return JSON.parse(text) as unknown;
  }
}
