import { Injectable, Logger } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { Activity } from '../activities/activity.entity';
import { settleActivity } from '../activities/logging';
import { normaliseEmail } from '../shared/normalise';
import { addressesIn, idIn, idsIn, momentIn, subjectIn, textIn } from './event-data';

interface Party {
  id: string;
  clientId: string | null;
  ownerMemberId: string | null;
}

/** Mail with a known contact shows among the client's activities. Mail with strangers is none of this module's business. */
@Injectable()
@Consumes('crm.log-mail', 'message.received', 'message.sent')
export class LogMail implements EventConsumer {
  private readonly log = new Logger(LogMail.name);

  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const { data } = event;
    const channel = textIn(data, 'channel');
    if ((channel && channel !== 'email') || data.direction === 'internal') return;
    const inbound = event.type === 'message.received';
    const parties = await partiesOf(unit, data, inbound ? ['from', 'fromEmail'] : ['to', 'toEmails']);
    const [first] = parties;
    if (!first || (await isLogged(unit, event.aggregate.id))) return;
    const memberId =
      idIn(data, 'memberId', 'ownerMemberId', 'authorMemberId') ??
      parties.find((p) => p.ownerMemberId)?.ownerMemberId;
    if (!memberId) {
      this.log.warn(`message ${event.aggregate.id} is not logged: neither mailbox nor contact has an owner`);
      return;
    }
    const activity = unit.insert(Activity, {
      kind: 'email',
      subject: subjectIn(data, 'subject') ?? nameless(data),
      occurredAt: momentIn(data, 'sentAt', 'receivedAt', 'occurredAt') ?? event.occurredAt,
      direction: inbound ? 'inbound' : 'outbound',
      entityType: 'contact',
      entityId: first.id,
      clientId: first.clientId,
      contactIds: parties.map((party) => party.id),
      memberId,
      messageId: event.aggregate.id,
      source: 'email_sync',
    });
    await settleActivity(unit, activity);
  }
}

/** A private conversation keeps its subject to its participants: that there was mail is all that is logged. */
const nameless = (data: Readonly<Record<string, unknown>>): string =>
  data.subject === null && data.threadId !== undefined ? 'Private e-mail' : '(no subject)';

async function isLogged(unit: Unit, messageId: string): Promise<boolean> {
  const rows = await unit.sql(
    `select 1 from crm.activities where organization_id = $1 and source = 'email_sync' and message_id = $2`,
    [unit.tenantId, messageId],
  );
  return rows.length > 0;
}

/** The contacts on the other side, by the ids that the event names or by their addresses. */
async function partiesOf(
  unit: Unit,
  data: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Promise<Party[]> {
  const ids = [
    ...idsIn(data, 'contactIds'),
    ...(idIn(data, 'contactId') ? [idIn(data, 'contactId') as string] : []),
  ];
  const addresses = names.flatMap((name) => addressesIn(data, name)).map(normaliseEmail);
  if (ids.length === 0 && addresses.length === 0) return [];
  return unit.sql<Party & Record<string, unknown>>(
    `select c.id, c.client_id as "clientId", c.owner_member_id as "ownerMemberId" from crm.contacts c
     where c.organization_id = $1 and c.deleted_at is null and (c.id = any($2) or c.id in (
       select e.contact_id from crm.contact_emails e
       where e.organization_id = $1 and e.email_normalised = any($3) and e.deleted_at is null))
     order by c.created_at, c.id limit 20`,
    [unit.tenantId, ids, addresses],
  );
}
