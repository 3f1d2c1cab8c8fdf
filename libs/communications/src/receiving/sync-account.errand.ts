import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { ProviderFault, type InboundMail, type MailPort } from '@omni/integrations';
import { Errand, Fault, enlist, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { lockOut, noteProgress, stumble, tellCompleted } from '../email-accounts/account-health';
import { EmailAccount } from '../email-accounts/email-account.entity';
import { Mailboxes } from '../email-accounts/mailboxes';
import type { AttachmentInfo } from '../messages/message.contract';
import { AttachmentSource, type ReceivedFile } from '../shared/attachments';
import { parseMail, unreadableMail, type ParsedMail } from './parse-mail';
import { SYNC_ACCOUNT } from './sync-errand-name';
import { TakeMail, type Taken } from './take-mail';

/** Pages of one run; what is left has another, so that no mailbox holds a worker for long. */
const PAGES = 20;
/** From this try on a mail that cannot be kept as it is stands as an unreadable one: the others wait behind it. */
const LAST_TRY = 3;

interface Task extends Record<string, unknown> {
  accountId: string;
}
type Counts = Record<Taken, number>;
interface Prepared {
  inbound: InboundMail;
  mail: ParsedMail;
  attachments: AttachmentInfo[];
}
type Run = RunningErrand<Task>;
interface Opened {
  port: MailPort;
  cursor: string | null;
  since: string;
  isPrivate: boolean;
}

/** Reads what is new in a mailbox. The cursor moves once what lies before it is kept; what is read twice is recognised. */
@Injectable()
@Errand({
  name: SYNC_ACCOUNT,
  summary: 'Reads what is new in a mailbox.',
  attempts: 4,
  backoffSeconds: 20,
})
export class SyncAccount implements ErrandRunner<Task> {
  private readonly log = new Logger(SyncAccount.name);

  constructor(
    private readonly mailboxes: Mailboxes,
    private readonly mails: TakeMail,
    @Optional() @Inject(AttachmentSource) private readonly files: AttachmentSource | null,
  ) {}

  async run(errand: Run): Promise<void> {
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

  private async read(errand: Run, { port, cursor, since, isPrivate }: Opened): Promise<void> {
    const { accountId } = errand.data;
    const counts: Counts = { received: 0, sent: 0, bounced: 0, known: 0, ignored: 0 };
    let at = cursor;
    for (let page = 1; ; page += 1) {
      const changes = await port.changes(at, since);
      const mails = await this.prepare(errand, isPrivate, changes.messages);
      const moved = changes.cursor !== at;
      at = changes.cursor;
      const done = !changes.more;
      for (const mail of mails) {
        const taken = await this.takeOrMark(errand, mail);
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

  /** What stands in a stranger's mail must not keep out what others sent after it: after some tries the mail is marked. */
  private async takeOrMark(errand: Run, prepared: Prepared): Promise<Taken | null> {
    const { accountId } = errand.data;
    try {
      return await errand.unit((unit) => this.take(unit, accountId, prepared));
    } catch (error) {
      if (errand.attempt < LAST_TRY || isNoFaultOfTheMail(error)) throw error;
      this.log.error({ err: error, mail: prepared.inbound.id }, 'a mail could not be kept as it is');
      const marked = { ...prepared, mail: await unreadableMail(prepared.inbound), attachments: [] };
      return errand.unit((unit) => this.take(unit, accountId, marked));
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
  private async prepare(errand: Run, isPrivate: boolean, found: readonly InboundMail[]): Promise<Prepared[]> {
    const prepared: Prepared[] = [];
    for (const inbound of found) {
      const mail = await this.parse(inbound);
      prepared.push({ inbound, mail, attachments: await this.keep(errand, isPrivate, mail) });
    }
    return prepared;
  }

  private async parse(inbound: InboundMail): Promise<ParsedMail> {
    try {
      return await parseMail(inbound);
    } catch (error) {
      this.log.warn({ err: error, mail: inbound.id }, 'a mail could not be read');
      return unreadableMail(inbound);
    }
  }

  private async keep(errand: Run, isPrivate: boolean, mail: ParsedMail): Promise<AttachmentInfo[]> {
    const kept: AttachmentInfo[] = [];
    for (const [i, file] of mail.attachments.entries()) {
      const key = `${errand.data.accountId}:${mail.messageId}:${String(i)}`;
      const fileId = await this.keepFile(errand, key, { ...file, isPrivate });
      const { filename, contentType, content } = file;
      kept.push({ filename, contentType, size: content.byteLength, fileId });
    }
    return kept;
  }

  /** What refuses the file refuses it for good, and its mail stands without it. A store that is away is waited for. */
  private async keepFile(errand: Run, key: string, file: ReceivedFile): Promise<string | null> {
    try {
      return this.files ? await this.files.keep(errand.organizationId, key, file) : null;
    } catch (error) {
      if (!(error instanceof Fault) || isNoFaultOfTheMail(error)) throw error;
      this.log.warn({ err: error, key }, 'an attachment was refused');
      return null;
    }
  }
}

/** The database is away or somebody else wrote at the same moment: the same mail is taken when it is tried again. */
const isNoFaultOfTheMail = (error: unknown): boolean =>
  error instanceof Fault && (error.status === 503 || error.status === 409);
