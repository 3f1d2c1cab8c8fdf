import { ProviderFault, type InboundMail, type MailChanges } from '@omni/integrations';
import { ImapFlow } from 'imapflow';
import { z } from 'zod';
import type { ServerLogin } from './server-login';

/** How far one folder has been read (RFC 3501, RFC 7162). Another UIDVALIDITY means that UIDs begin anew. */
const folderCursor = z.object({
  uidValidity: z.string(),
  lastUid: z.int(),
  highestModseq: z.string().nullable(),
});
const mailboxCursor = z.object({ inbox: folderCursor.optional(), sent: folderCursor.optional() });
type FolderCursor = z.output<typeof folderCursor>;
type MailboxCursor = z.output<typeof mailboxCursor>;

const TIMEOUT_MS = 30_000;
/** Mails of a folder that one call brings; there may be more. */
const PAGE = 25;
/** Of a larger mail its beginning is read: head and text, not the last attachment. */
const MAX_BYTES = 25 * 1024 * 1024;

/** What came into a mailbox since the cursor, and what was sent from it elsewhere. Reads only: no flag changes there. */
export async function readMailbox(
  server: ServerLogin,
  host: string,
  cursor: string | null,
  since: string,
): Promise<MailChanges> {
  const before = parseCursor(cursor);
  const client = new ImapFlow({
    host,
    port: server.port,
    servername: server.host,
    secure: server.security === 'tls',
    ...(server.security === 'tls' ? {} : { doSTARTTLS: server.security === 'starttls' }),
    auth: { user: server.user ?? '', pass: server.password ?? '' },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    maxLiteralSize: 2 * MAX_BYTES,
  });
  // A connection that breaks tells its commands too; unheard, the event would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const inbox = await readFolder(client, server.folder ?? 'INBOX', before.inbox, since, false);
    const sentPath = server.sentFolder ?? (await sentFolderOf(client));
    const sent = sentPath === null ? null : await readFolder(client, sentPath, before.sent, since, true);
    await client.logout();
    return {
      messages: [...inbox.mails, ...(sent?.mails ?? [])].sort((a, b) =>
        a.receivedAt < b.receivedAt ? -1 : 1,
      ),
      removed: [],
      cursor: JSON.stringify({ inbox: inbox.cursor, ...(sent ? { sent: sent.cursor } : {}) }),
      more: inbox.more || (sent?.more ?? false),
    };
  } catch (error) {
    throw imapFault(error);
  } finally {
    client.close();
  }
}

async function readFolder(
  client: ImapFlow,
  path: string,
  before: FolderCursor | undefined,
  since: string,
  sent: boolean,
): Promise<{ mails: InboundMail[]; cursor: FolderCursor; more: boolean }> {
  const box = await client.mailboxOpen(path, { readOnly: true });
  const uidValidity = String(box.uidValidity);
  const known = before?.uidValidity === uidValidity ? before : undefined;
  const highestModseq = box.highestModseq === undefined ? null : String(box.highestModseq);
  const end = { uidValidity, lastUid: Math.max(known?.lastUid ?? 0, box.uidNext - 1), highestModseq };
  const nothingNew = known && (known.lastUid >= box.uidNext - 1 || box.exists === 0);
  if (nothingNew) return { mails: [], cursor: end, more: false };
  const found = await client.search(
    known ? { uid: `${String(known.lastUid + 1)}:*` } : { since: new Date(since) },
    { uid: true },
  );
  // `n:*` names the last mail even where its UID is below n.
  const uids = (Array.isArray(found) ? found : [])
    .filter((uid) => uid > (known?.lastUid ?? 0))
    .sort((a, b) => a - b);
  const page = uids.slice(0, PAGE);
  const more = uids.length > page.length;
  const mails = page.length ? await fetchMails(client, page, `${path}:${uidValidity}`, since, sent) : [];
  const last = page[page.length - 1] ?? 0;
  return { mails, cursor: more ? { ...end, lastUid: last, highestModseq: null } : end, more };
}

async function fetchMails(
  client: ImapFlow,
  uids: readonly number[],
  place: string,
  since: string,
  sent: boolean,
): Promise<InboundMail[]> {
  const mails: InboundMail[] = [];
  const query = { uid: true, internalDate: true, source: { maxLength: MAX_BYTES } };
  for await (const { uid, internalDate, source } of client.fetch(uids.join(','), query, { uid: true })) {
    const receivedAt = (internalDate ? new Date(internalDate) : new Date(since)).toISOString();
    // Servers search by day.
    if (source && receivedAt >= since)
      mails.push({ id: `${place}:${String(uid)}`, raw: source, receivedAt, sent });
  }
  return mails;
}

async function sentFolderOf(client: ImapFlow): Promise<string | null> {
  const folders = await client.list();
  return folders.find(({ specialUse }) => specialUse === '\\Sent')?.path ?? null;
}

function parseCursor(cursor: string | null): MailboxCursor {
  if (cursor === null) return {};
  try {
    return mailboxCursor.parse(JSON.parse(cursor));
  } catch {
    throw new ProviderFault('cursor_invalid', 'The mailbox’s cursor cannot be read.');
  }
}

interface ImapError extends Error {
  authenticationFailed?: boolean;
  mailboxMissing?: boolean;
  responseText?: string;
  code?: string;
}

function imapFault(error: unknown): Error {
  if (error instanceof ProviderFault || !(error instanceof Error)) return error as Error;
  const { authenticationFailed, mailboxMissing, responseText, code, message } = error as ImapError;
  const said = responseText ?? message;
  if (authenticationFailed) return new ProviderFault('reauth', said, null, code ?? null);
  if (mailboxMissing) return new ProviderFault('permanent', said, null, code ?? null);
  return new ProviderFault('transient', said, null, code ?? null);
}
