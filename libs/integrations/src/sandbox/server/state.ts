import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import type { documentWire, envelopeDraftWire, envelopeWire, eventDraftWire, mailWire } from '../wire';
import { refused } from './refusal';

export interface StoredEvent extends z.output<typeof eventDraftWire> {
  id: string;
  version: number;
  /** place of its last change in the account's order of changes */
  seq: number;
  removed: boolean;
}

export interface StoredDocument {
  id: string;
  version: number;
  seq: number;
  document: z.output<typeof documentWire>;
  paidMinor: number;
  paidOn: string | null;
  deleted: boolean;
}

export interface StoredEnvelope extends z.output<typeof envelopeWire> {
  draft: z.output<typeof envelopeDraftWire>;
}

export interface StoredMail extends z.output<typeof mailWire> {
  messageId: string | null;
  seq: number;
  removed: boolean;
}

export interface StoredText {
  sid: string;
  from: string;
  to: string;
  body: string;
  status: string;
  errorCode: number | null;
  callbackUrl: string | null;
  createdAt: string;
}

export interface Delivery {
  id: string;
  url: string;
  /** what was signed and sent, byte for byte */
  raw: string;
  /** a form, signed as Twilio signs it; JSON in the sandbox's own way unless told */
  form?: true;
  /** statuses that the receiver answered, 0 where it could not be reached */
  answers: number[];
}

/** One customer of the sandbox: whoever shows its token. It has a calendar, books, envelopes and a mailbox. */
export interface Account {
  token: string;
  id: string;
  name: string;
  email: string;
  revoked: boolean;
  webhookSecret: string;
  /** grows with each change of anything */
  seq: number;
  /** cursors of an older generation have expired */
  generation: number;
  /** answers by idempotency key */
  answers: Record<string, { hash: string; status: number; body: unknown }>;
  calendars: { id: string; name: string; timezone: string }[];
  events: Record<string, StoredEvent[]>;
  documents: StoredDocument[];
  envelopes: StoredEnvelope[];
  mails: StoredMail[];
  texts: StoredText[];
  reminders: { envelopeId: string; key: string }[];
  /** whether deliveries wait for somebody to release them */
  holding: boolean;
  deliveries: Delivery[];
}

/** Tokens that the sandbox takes: `sbx_` and a name of one's choice, which opens an account of that name. */
const TOKEN = /^sbx_([a-z0-9][a-z0-9_-]{0,60})$/;

/** Everything that the sandbox holds, in memory, and in a file where one is named. */
export class SandboxState {
  private accounts = new Map<string, Account>();
  private saving: NodeJS.Timeout | undefined;

  constructor(private readonly file: string | null) {
    if (file && existsSync(file)) {
      const kept = JSON.parse(readFileSync(file, 'utf8')) as (Omit<Account, 'texts'> & Partial<Account>)[];
      // A file of an older sandbox knows no texts.
      this.accounts = new Map(
        kept.map((account) => [account.token, { ...account, texts: account.texts ?? [] }]),
      );
    }
  }

  /** The account of a token, opened at its first use. @throws 401 for what is no token, or a revoked one */
  enter(token: string): Account {
    const account = this.open(token);
    if (account.revoked) throw refused(401, 'invalid_token', 'The token was revoked.');
    return account;
  }

  /** The same for whoever controls the sandbox: also when the token is revoked. */
  open(token: string): Account {
    const known = this.accounts.get(token);
    if (known) return known;
    const name = TOKEN.exec(token)?.[1];
    if (!name) throw refused(401, 'invalid_token', 'Tokens look like sbx_name.');
    const account = fresh(token, name);
    this.accounts.set(token, account);
    return account;
  }

  all(): Account[] {
    return [...this.accounts.values()];
  }

  reset(): void {
    this.accounts.clear();
    this.changed();
  }

  /** Writes the file soon; several changes are one write. */
  changed(): void {
    if (!this.file || this.saving) return;
    this.saving = setTimeout(() => this.save(), 100).unref();
  }

  save(): void {
    clearTimeout(this.saving);
    this.saving = undefined;
    if (!this.file) return;
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(`${this.file}.new`, JSON.stringify(this.all()), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }
}

function fresh(token: string, name: string): Account {
  return {
    token,
    id: `acct_${createHash('sha256').update(token).digest('hex').slice(0, 16)}`,
    name,
    email: `${name}@sandbox.example`,
    revoked: false,
    webhookSecret: randomBytes(32).toString('base64url'),
    seq: 0,
    generation: 1,
    answers: {},
    calendars: [
      { id: 'primary', name: `Calendar of ${name}`, timezone: 'Europe/Berlin' },
      { id: 'team', name: 'Team', timezone: 'Europe/London' },
    ],
    events: { primary: [], team: [] },
    documents: [],
    envelopes: [],
    mails: [],
    texts: [],
    reminders: [],
    holding: false,
    deliveries: [],
  };
}

/** A place in an account's order of changes, opaque to whoever holds it. */
export interface Cursor {
  /** changes up to this one are known */
  since: number;
  /** rows of a first listing that were handed out already; absent once it is through */
  offset?: number;
}

export const packCursor = (account: Account, cursor: Cursor): string =>
  Buffer.from(JSON.stringify({ ...cursor, generation: account.generation })).toString('base64url');

/** @throws 410 for a cursor that has expired or was never given out */
export function unpackCursor(account: Account, cursor: string): Cursor {
  try {
    const { generation, ...place } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Cursor & {
      generation: number;
    };
    if (generation === account.generation) return place;
  } catch {
    // falls through to the one answer for every unfit cursor
  }
  throw refused(410, 'cursor_expired', 'The cursor has expired: begin without one.');
}
