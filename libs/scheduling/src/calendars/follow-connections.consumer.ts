import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { CalendarSync } from './calendar-sync.entity';
import { endSync } from './end-sync';
import { enlistSync } from './errand-names';

/** A connection that works again is read again; one that is gone takes its calendars along. */
@Injectable()
@Consumes(
  'scheduling.follow-connections',
  'integration.connected',
  'integration.recovered',
  'integration.disconnected',
)
export class FollowConnections implements EventConsumer {
  async handle(unit: Unit, { type, aggregate }: EventEnvelope): Promise<void> {
    const syncs = await unit.rows(
      CalendarSync,
      `t.integration_id = $2 and t.status <> 'disconnected' and t.deleted_at is null`,
      [aggregate.id],
    );
    for (const sync of syncs) {
      if (type === 'integration.disconnected') await endSync(unit, sync);
      else await enlistSync(unit, sync.id);
    }
  }
}
