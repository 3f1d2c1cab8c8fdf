import type { Unit } from '@omni/platform';
import type { EmailAccount } from '../email-accounts/email-account.entity';
import { addressSet } from '../shared/addresses';
import { subjectKeyOf } from '../threads/subject-key';
import { Thread } from '../threads/thread.entity';
import type { ParsedMail } from './parse-mail';

/** A subject that comes again after so long begins something new. */
const SAME_SUBJECT_DAYS = 30;

/** Everybody in a mail but the mailbox itself. */
export const counterpartsOf = (mail: ParsedMail, account: EmailAccount): string[] =>
  addressSet([mail.from, ...mail.to, ...mail.cc].map((end) => end?.address)).filter(
    (address) => address !== account.address.toLowerCase(),
  );

/**
 * The thread that a mail belongs to, locked; within its own mailbox and never across, or one's private conversation
 * would turn up in another's. By what it answers (RFC 5322 references), else by its subject, where everybody in it
 * took part within a month.
 */
export async function findThread(
  unit: Unit,
  account: EmailAccount,
  mail: ParsedMail,
): Promise<Thread | null> {
  const ids = [...new Set([mail.inReplyTo, ...mail.references.toReversed()].filter((id) => id !== null))];
  const found = ids.length ? await byReferences(unit, account.id, ids) : null;
  if (found) return found;
  const others = counterpartsOf(mail, account);
  const key = subjectKeyOf(mail.subject);
  if (!key || others.length === 0) return null;
  const [thread] = await unit.rows(
    Thread,
    `t.email_account_id = $2 and t.subject_key = $3 and t.counterpart_addresses @> $4::text[] and t.deleted_at is null
       and t.last_message_at > $5::timestamptz - interval '${String(SAME_SUBJECT_DAYS)} days'`,
    [account.id, key, others, mail.receivedAt],
    't.last_message_at desc, t.id limit 1',
  );
  return thread ?? null;
}

/** By the newest message that is named; else by the conversation's first, whose mail may never have come here. */
async function byReferences(unit: Unit, accountId: string, ids: readonly string[]): Promise<Thread | null> {
  const [thread] = await unit.rows(
    Thread,
    `t.deleted_at is null and t.id = (
       select k.thread_id from (
         select m.thread_id, array_position($3::text[], m.rfc_message_id) as place from communications.messages m
         where m.organization_id = $1 and m.email_account_id = $2 and m.rfc_message_id = any($3)
         union all
         select r.id, array_position($3::text[], r.external_thread_id) from communications.threads r
         where r.organization_id = $1 and r.email_account_id = $2 and r.external_thread_id = any($3) and r.deleted_at is null
       ) k order by k.place limit 1)`,
    [accountId, ids],
  );
  return thread ?? null;
}

/** The conversation's first Message-ID as far as a mail tells. */
export const rootOf = (mail: ParsedMail): string => mail.references[0] ?? mail.inReplyTo ?? mail.messageId;
