import { CommandHandler } from '@nestjs/cqrs';
import { Facts, invalidTransition, unprocessable, type Handles, type Unit } from '@omni/platform';
import { requireHosts } from '../../appointment-types/hosts-exist';
import type { CalendarSync } from '../calendar-sync.entity';
import { CalendarSyncConnected, syncFacts } from '../calendar-sync.events';
import { calendarSyncs } from '../calendar-sync.resource';
import { endSync } from '../end-sync';
import { enlistSync } from '../errand-names';
import { CalendarProviders } from '../providers';
import { ConnectCalendar, DisconnectCalendar, SyncCalendar } from './calendar.commands';

@CommandHandler(ConnectCalendar)
export class ConnectCalendarHandler implements Handles<typeof ConnectCalendar> {
  constructor(
    private readonly facts: Facts,
    private readonly providers: CalendarProviders,
  ) {}

  async execute({ unit, input }: ConnectCalendar): Promise<CalendarSync> {
    const memberId = input.memberId ?? unit.principal.memberId ?? '';
    await requireHosts(this.facts, unit, [memberId], '/memberId');
    const connection = await this.providers.find(unit, input.integrationId);
    if (!connection) {
      throw unprocessable(
        'scheduling.calendar_sync.no_connection',
        'There is no working connection to a calendar’s provider by this id.',
        [{ pointer: '/integrationId', code: 'reference_not_found', message: 'is no calendar connection' }],
      );
    }
    const sync = unit.create(calendarSyncs, {
      integrationId: connection.id,
      memberId,
      provider: connection.provider,
      externalCalendarId: input.externalCalendarId ?? null,
      direction: input.direction,
    });
    if (input.direction === 'two_way') await pushWhatStands(unit, memberId);
    await enlistSync(unit, sync.id);
    unit.emit(CalendarSyncConnected, sync, syncFacts(sync));
    return sync;
  }
}

/** What is booked already is to stand in the calendar as well: it is sent once the first sync has gone well. */
async function pushWhatStands(unit: Unit, memberId: string): Promise<void> {
  await unit.sql(
    `update scheduling.appointments a set push_pending = true
     where a.organization_id = $1 and a.host_member_id = $2 and a.status = 'booked' and a.starts_at > $3
       and a.external_event_id is null and a.deleted_at is null`,
    [unit.tenantId, memberId, unit.now],
  );
}

@CommandHandler(SyncCalendar)
export class SyncCalendarHandler implements Handles<typeof SyncCalendar> {
  async execute({ unit, input }: SyncCalendar): Promise<CalendarSync> {
    const sync = await unit.load(calendarSyncs, input.id);
    if (sync.status === 'disconnected') throw invalidTransition('calendar sync', sync.status, 'sync', []);
    await enlistSync(unit, sync.id);
    return sync;
  }
}

@CommandHandler(DisconnectCalendar)
export class DisconnectCalendarHandler implements Handles<typeof DisconnectCalendar> {
  async execute({ unit, input }: DisconnectCalendar): Promise<CalendarSync> {
    const sync = await unit.load(calendarSyncs, input.id);
    await endSync(unit, sync);
    return sync;
  }
}
