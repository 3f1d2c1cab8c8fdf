import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { ProviderFault, type InboundMail, type MailPort } from '@omni/integrations';
import { Errand, enlist, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { lockOut, noteProgress, stumble, tellCompleted } from '../email-accounts/account-health';
import { EmailAccount } from '../email-accounts/email-account.entity';
import { Mailboxes } from '../email-accounts/mailboxes';
import type { AttachmentInfo } from '../messages/message.contract';
import { AttachmentSource } from '../shared/attachments';
import { parseMail, type ParsedMail } from './parse-mail';
import { SYNC_ACCOUNT } from './sync-errand-name';
import { TakeMail, type Taken } from './take-mail';

/** Pages of one run; what is left has another, so that no mailbox holds a worker for long. */
const PAGES = 20;

interface Task extends Record<string, unknown> {
  accountId: string;
}
type Counts = Record<Taken, number>;
interface Prepared {
  mail: ParsedMail;
  attachments: AttachmentInfo[];
}
interface Box {
  accountId: string;
  isPrivate: boolean;
}
interface Opened {
  port: MailPort;
  cursor: string | null;
  since: string;
  isPrivate: boolean;
}

/** Reads what is new in a mailbox. The cursor moves once what lies before it is kept; what is read twice is recognised. */
@Injectable()
@Errand({ name: SYNC_ACCOUNT, summary: 'Reads what is new in a mailbox.', attempts: 4, backoffSeconds: 20 })
export class SyncAccount implements ErrandRunner<Task> {
  private readonly log = new Logger(SyncAccount.name);

  constructor(
    private readonly mailboxes: Mailboxes,
    private readonly mails: TakeMail,
    @Optional() @Inject(AttachmentSource) private readonly files: AttachmentSource | null,
  ) {}

  async run(errand: RunningErrand<Task>): Promise<void> {
    const { accountId } = errand.data;
    const opened = await errand.unit((unit) => this.open(unit, accountId));
    if (!opened) return;
    try {
      await this.read(errand, opened);
    } catch (error) {
      await errand.unit((unit) => this.failed(unit, accountId, error));
      if (error instanceof ProviderFault && error.kind === 'cursor_invalid')
        throw new ProviderFault('transient', error.message);
      throw error;
    }
  }

  private async open(unit: Unit, accountId: string): Promise<Opened | null> {
    const [account] = await unit.rows(EmailAccount, 't.id = $2', [accountId]);
    if (!account?.canReceive) return null;
    return {
      port: await this.mailboxes.open(unit, account),
      cursor: account.syncCursor,
      since: account.syncFrom,
      isPrivate: !account.isShared && account.ownerMemberId !== null,
    };
  }

  private async read(errand: RunningErrand<Task>, { port, cursor, since, isPrivate }: Opened): Promise<void> {
    const { accountId } = errand.data;
    const counts: Counts = { received: 0, sent: 0, bounced: 0, known: 0, ignored: 0 };
    let at = cursor;
    for (let page = 1; ; page += 1) {
      const changes = await port.changes(at, since);
      const mails = await this.prepare(errand.organizationId, { accountId, isPrivate }, changes.messages);
      const moved = changes.cursor !== at;
      at = changes.cursor;
      const done = !changes.more;
      for (const mail of mails) {
        const taken = await errand.unit((unit) => this.take(unit, accountId, mail));
        if (!taken) return;
        counts[taken] += 1;
      }
      await errand.unit(async (unit) => {
        const [account] = await unit.rows(EmailAccount, 't.id = $2', [accountId]);
        if (!account?.canReceive) return;
        await noteProgress(unit, account, moved ? changes.cursor : null, done);
        if (done) tellCompleted(unit, account, counts);
        else if (page >= PAGES) await enlist(unit, SYNC_ACCOUNT, { accountId }, { key: accountId });
      });
      if (done || page >= PAGES) return;
    }
  }

  /** One mail, one transaction: the next may answer it. Null where the account was paused or disconnected meanwhile. */
  private async take(unit: Unit, accountId: string, { mail, attachments }: Prepared): Promise<Taken | null> {
    const [account] = await unit.rows(EmailAccount, 't.id = $2', [accountId]);
    return account?.canReceive ? this.mails.take(unit, account, mail, attachments) : null;
  }

  private async failed(unit: Unit, accountId: string, error: unknown): Promise<void> {
    const [account] = await unit.rows(EmailAccount, 't.id = $2', [accountId]);
    if (!account) return;
    const said = error instanceof Error ? error.message : 'unknown error';
    if (error instanceof ProviderFault && error.kind === 'reauth') lockOut(unit, account, said);
    else stumble(unit, account, said);
    // Read from the start again: what is known already is recognised.
    if (error instanceof ProviderFault && error.kind === 'cursor_invalid') account.syncCursor = null;
  }

  /** Parses, and hands attachments to whoever keeps files, before a transaction is opened. */
  private async prepare(organizationId: string, box: Box, found: readonly InboundMail[]) {
    const prepared: Prepared[] = [];
    for (const inbound of found) {
      try {
        const mail = await parseMail(inbound);
        prepared.push({ mail, attachments: await this.keep(organizationId, box, mail) });
      } catch (error) {
        // One mail that nobody can read must not keep all after it out.
        this.log.warn({ err: error, mail: inbound.id }, 'a mail could not be read and is left out');
      }
    }
    return prepared;
  }

  private async keep(
    organizationId: string,
    { accountId, isPrivate }: Box,
    mail: ParsedMail,
  ): Promise<AttachmentInfo[]> {
    const kept: AttachmentInfo[] = [];
    for (const [i, file] of mail.attachments.entries()) {
      const key = `${accountId}:${mail.messageId}:${String(i)}`;
      const fileId = this.files ? await this.files.keep(organizationId, key, { ...file, isPrivate }) : null;
      const { filename, contentType, content } = file;
      kept.push({ filename, contentType, size: content.byteLength, fileId });
    }
    return kept;
  }
}
