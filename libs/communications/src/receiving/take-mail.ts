import { Injectable } from '@nestjs/common';
import type { Unit } from '@omni/platform';
import type { EmailAccount } from '../email-accounts/email-account.entity';
import { Message } from '../messages/message.entity';
import {
  MessageCreated,
  MessageReceived,
  MessageSenderUnknown,
  MessageSent,
  messageFacts,
} from '../messages/message.events';
import type { AttachmentInfo } from '../messages/message.contract';
import { Contacts, type KnownContact } from '../shared/contacts';
import type { Party } from '../shared/fields';
import { reopenByMessage } from '../threads/reopen-by-message';
import { subjectKeyOf } from '../threads/subject-key';
import { Thread } from '../threads/thread.entity';
import { ThreadCreated, threadFacts } from '../threads/thread.events';
import { counterpartsOf, findThread, rootOf } from './find-thread';
import type { MailEnd, ParsedMail } from './parse-mail';
import { suggestContact } from './suggest-contact';
import { takeReport } from './take-report';
import { wanted } from './match-rules';

export type Taken = 'received' | 'sent' | 'bounced' | 'known' | 'ignored';
type Known = ReadonlyMap<string, KnownContact>;

/** A mail of a mailbox becomes a message in its thread: once, however often it is read. */
@Injectable()
export class TakeMail {
  constructor(private readonly contacts: Contacts) {}

  async take(
    unit: Unit,
    account: EmailAccount,
    mail: ParsedMail,
    attachments: AttachmentInfo[] = [],
  ): Promise<Taken> {
    if (await this.isKnown(unit, account, mail)) return 'known';
    if (mail.report) {
      const taken = await takeReport(unit, account.id, mail.report);
      if (taken) return taken === 'bounced' ? 'bounced' : 'known';
    }
    const others = counterpartsOf(mail, account);
    const known = await this.contacts.byEmail(unit, others);
    if (!wanted(account.matchRules, others, known.size > 0)) return 'ignored';
    const outbound = mail.sent || mail.from?.address === account.address.toLowerCase();
    const thread = (await findThread(unit, account, mail)) ?? begin(unit, account, mail);
    meet(thread, others, known);
    const message = unit.insert(Message, {
      ...whatItSays(mail, known),
      threadId: thread.id,
      channel: 'email',
      direction: outbound ? 'outbound' : 'inbound',
      status: outbound ? 'sent' : 'received',
      emailAccountId: account.id,
      attachments,
      fileIds: attachments.flatMap(({ fileId }) => fileId ?? []),
      ...authorOf(mail, account, known, outbound),
    });
    message.follow(thread);
    thread.note(mail.receivedAt);
    unit.emit(MessageCreated, message, messageFacts(message, thread, account.ownerMemberId));
    if (outbound) unit.emit(MessageSent, message, messageFacts(message, thread, account.ownerMemberId));
    else tellReceived(unit, message, thread, account);
    return outbound ? 'sent' : 'received';
  }

  /** By its Message-ID or its place in the mailbox. A copy of what we sent ourselves is where the mailbox keeps it. */
  private async isKnown(unit: Unit, account: EmailAccount, mail: ParsedMail): Promise<boolean> {
    const [row] = await unit.sql<{ id: string; externalId: string | null }>(
      `select m.id, m.external_id as "externalId" from communications.messages m
       where m.organization_id = $1 and m.email_account_id = $2 and (m.rfc_message_id = $3 or m.external_id = $4)`,
      [unit.tenantId, account.id, mail.messageId, mail.externalId],
    );
    if (row?.externalId === null)
      await unit.sql(
        'update communications.messages set external_id = $3 where organization_id = $1 and id = $2',
        [unit.tenantId, row.id, mail.externalId],
      );
    return row !== undefined;
  }
}

function begin(unit: Unit, account: EmailAccount, mail: ParsedMail): Thread {
  const others = counterpartsOf(mail, account);
  const thread = unit.insert(Thread, {
    subject: mail.subject || '(no subject)',
    channel: 'email',
    emailAccountId: account.id,
    externalThreadId: rootOf(mail),
    visibility: account.isShared || account.ownerMemberId === null ? 'shared' : 'participants',
    participantMemberIds: account.ownerMemberId ? [account.ownerMemberId] : [],
    counterpartAddresses: others,
    subjectKey: subjectKeyOf(mail.subject),
  });
  unit.emit(ThreadCreated, thread, threadFacts(thread));
  return thread;
}

/** Whoever is known at the other end makes it their client's conversation, unless it is another's already. */
function meet(thread: Thread, others: readonly string[], known: Known): void {
  const contacts = others.flatMap((address) => known.get(address) ?? []);
  thread.contactIds = [...new Set([...thread.contactIds, ...contacts.map(({ id }) => id)])];
  thread.clientId ??= contacts.find(({ clientId }) => clientId !== null)?.clientId ?? null;
  thread.counterpartAddresses = [...new Set([...thread.counterpartAddresses, ...others])].sort();
}

function whatItSays(mail: ParsedMail, known: Known) {
  const party = ({ address, name }: MailEnd): Party => {
    const contact = known.get(address);
    return {
      address,
      name: name ?? contact?.displayName ?? null,
      memberId: null,
      contactId: contact?.id ?? null,
    };
  };
  const nobody: Party = { address: null, name: null, memberId: null, contactId: null };
  return {
    from: mail.from ? party(mail.from) : nobody,
    to: mail.to.map(party),
    cc: mail.cc.map(party),
    replyTo: mail.replyTo && mail.replyTo.address !== mail.from?.address ? party(mail.replyTo) : null,
    subject: mail.subject,
    bodyText: mail.text,
    bodyHtml: mail.html,
    sentAt: mail.sentAt ?? mail.receivedAt,
    receivedAt: mail.receivedAt,
    rfcMessageId: mail.messageId,
    inReplyTo: mail.inReplyTo,
    referenceIds: mail.references,
    externalId: mail.externalId,
    automatic: mail.automatic,
  };
}

function authorOf(mail: ParsedMail, account: EmailAccount, known: Known, outbound: boolean) {
  if (outbound) return { authorKind: 'user' as const, authorMemberId: account.ownerMemberId };
  const contact = mail.from ? known.get(mail.from.address) : undefined;
  return {
    authorKind: contact ? ('client' as const) : ('external' as const),
    authorContactId: contact?.id ?? null,
    suggestedContact: !contact && mail.from && !mail.automatic ? suggestContact(mail.from) : null,
  };
}

function tellReceived(unit: Unit, message: Message, thread: Thread, account: EmailAccount): void {
  const facts = messageFacts(message, thread, account.ownerMemberId);
  const senderKnown = message.authorContactId !== null;
  unit.emit(MessageReceived, message, { ...facts, senderKnown });
  if (message.suggestedContact)
    unit.emit(MessageSenderUnknown, message, { ...facts, suggestion: message.suggestedContact });
  // A machine's "out of office" is no reason to take up again what was put aside.
  if (!message.automatic) reopenByMessage(unit, thread);
}
