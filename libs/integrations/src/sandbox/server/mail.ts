import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { outgoingMailWire, type mailChangesWire } from '../wire';
import { bodyOf, limitOf, route, type Ask, type Route } from './routes';
import { packCursor, unpackCursor, type Account, type SandboxState, type StoredMail } from './state';

export const mailRoutes = (state: SandboxState): Route[] => [
  route('POST', '/mail/messages', (ask) => {
    const { messageId, to, raw } = bodyOf(outgoingMailWire, ask);
    const { account, now } = ask;
    const known = account.mails.find((m) => m.folder === 'sent' && m.messageId === messageId && !m.removed);
    if (known) return { status: 200, body: { response: `250 known ${known.id}` } };
    const sent = addMail(account, { folder: 'sent', raw, messageId, receivedAt: now.toISOString() });
    // Addresses of other accounts are real: mail to them arrives there.
    const reached = new Set(to.map((address) => address.toLowerCase()));
    for (const other of state.all()) {
      if (reached.has(other.email))
        addMail(other, { folder: 'inbox', raw, messageId, receivedAt: now.toISOString() });
    }
    return { status: 201, body: { response: `250 queued ${sent.id}` } };
  }),
  route('GET', '/mail/messages', (ask) => ({ status: 200, body: changes(ask) })),
];

export function addMail(
  account: Account,
  mail: Pick<StoredMail, 'folder' | 'raw' | 'messageId' | 'receivedAt'>,
): StoredMail {
  const stored = { ...mail, id: `msg_${randomUUID()}`, seq: (account.seq += 1), removed: false };
  account.mails.push(stored);
  return stored;
}

export function removeMail(account: Account, mail: StoredMail): void {
  mail.removed = true;
  mail.seq = account.seq += 1;
}

/** In the order of arrival. Without a cursor mail since a moment; with one, also which mails are gone. */
function changes(ask: Ask): z.output<typeof mailChangesWire> {
  const { account, query } = ask;
  const cursor = query.get('cursor');
  const since = cursor ? unpackCursor(account, cursor).since : 0;
  const from = cursor ? Number.NEGATIVE_INFINITY : Date.parse(query.get('since') ?? '');
  const limit = limitOf(ask);
  const found = account.mails
    .filter((m) => m.seq > since && !(Date.parse(m.receivedAt) < from) && (cursor !== null || !m.removed))
    .sort((a, b) => a.seq - b.seq);
  const page = found.slice(0, limit);
  const more = found.length > limit;
  return {
    items: page
      .filter((m) => !m.removed)
      .map(({ id, raw, receivedAt, folder }) => ({ id, raw, receivedAt, folder })),
    removed: page.filter((m) => m.removed).map((m) => m.id),
    // What came before the moment that was asked for is behind the cursor too.
    cursor: packCursor(account, { since: more ? (page.at(-1)?.seq ?? since) : account.seq }),
    more,
  };
}
