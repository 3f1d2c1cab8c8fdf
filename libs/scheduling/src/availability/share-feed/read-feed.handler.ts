import { QueryHandler } from '@nestjs/cqrs';
import { Facts, PrincipalSource, hashToken, notFound, type Answers } from '@omni/platform';
import type { Appointment } from '../../appointments/appointment.entity';
import { appointments } from '../../appointments/appointment.resource';
import { hostPeople } from '../../booking/host-names';
import { calendarText } from '../../ics/appointment-ics';
import { icsEventOf } from '../../ics/event-of';
import { feedToken } from './feed-tokens';
import { ReadFeed } from './read-feed.query';

const SHUT = new Set(['suspended', 'closed']);
const { select, sql } = appointments.table;

/** What a calendar program keeps beside it: a month back, and all that is to come. */
const FEED = `select ${select} from ${sql} t
  where t.organization_id = $1 and t.host_member_ids @> array[$2::uuid] and t.deleted_at is null
    and t.status in ('pending', 'booked', 'completed') and t.ends_at > $3::timestamptz - interval '30 days'
  order by t.starts_at, t.id limit 2000`;

@QueryHandler(ReadFeed)
export class ReadFeedHandler implements Answers<typeof ReadFeed> {
  constructor(
    private readonly facts: Facts,
    private readonly principals: PrincipalSource,
  ) {}

  async execute({ reader, input }: ReadFeed): Promise<string> {
    const parts = feedToken(input.token);
    if (!parts) throw notFound('calendar feed');
    const tenantId = parts.organizationId;
    await reader.tx.enter({ organizationId: tenantId });
    const rule = await reader.tx.one<{ memberId: string }>(
      `select r.member_id as "memberId" from scheduling.availability_rules r
       where r.organization_id = $1 and r.feed_token_hash = $2 and r.deleted_at is null`,
      [tenantId, hashToken(input.token)],
    );
    if (!rule) throw notFound('calendar feed');
    const organization = await this.principals.organization(tenantId);
    const place = { call: reader.call, tx: reader.tx, now: reader.now, tenantId };
    const [host] = await this.facts
      .rows<{ id: string; name: string; email: string; status: string }>(place, 'member', [rule.memberId])
      .then((found) => [...found.values()]);
    if (host?.status !== 'active' || SHUT.has(organization.status)) throw notFound('calendar feed');
    const rows = await reader.tx.rows<Appointment>(FEED, [tenantId, rule.memberId, reader.now]);
    const everybody = await hostPeople(this.facts, place, [...new Set(rows.flatMap((r) => r.hostMemberIds))]);
    const byId = new Map(everybody.map((person) => [person.id, person]));
    const events = rows.map((row) =>
      icsEventOf(
        row,
        row.hostMemberIds.flatMap((hostId) => byId.get(hostId) ?? []),
        null,
      ),
    );
    return calendarText(events, { method: 'PUBLISH', name: `${host.name}, ${organization.name}` });
  }
}
