import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { Availability } from '../availability/availability.entity';
import { CalendarSync } from '../calendars/calendar-sync.entity';
import { endSync } from '../calendars/end-sync';

/** Who leaves can no longer be booked, and their calendars are no longer read. */
@Injectable()
@Consumes('scheduling.end-with-member', 'member.removed')
export class EndWithMember implements EventConsumer {
  async handle(unit: Unit, { aggregate }: EventEnvelope): Promise<void> {
    const hours = await unit.rows(Availability, 't.member_id = $2 and t.deleted_at is null', [aggregate.id]);
    for (const rule of hours) Object.assign(rule, { deletedAt: unit.now, feedTokenHash: null });
    const syncs = await unit.rows(CalendarSync, `t.member_id = $2 and t.status <> 'disconnected'`, [
      aggregate.id,
    ]);
    for (const sync of syncs) await endSync(unit, sync);
  }
}
