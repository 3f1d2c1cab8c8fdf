import { enlist, type Unit } from '@omni/platform';
import { PUSH_EVENT } from '../appointments/errands';
import type { CalendarSync } from './calendar-sync.entity';

/** Sends what could not be sent before: what stood when the calendar was connected, what changed while consent was gone. */
export async function pushPendingOf(unit: Unit, sync: CalendarSync): Promise<void> {
  if (sync.direction !== 'two_way') return;
  const waiting = await unit.sql<{ id: string }>(
    `select a.id from scheduling.appointments a
     where a.organization_id = $1 and a.host_member_id = $2 and a.push_pending and a.deleted_at is null
       and (a.calendar_sync_id is null or a.calendar_sync_id = $3) order by a.starts_at limit 500`,
    [unit.tenantId, sync.memberId, sync.id],
  );
  for (const { id } of waiting) await enlist(unit, PUSH_EVENT, { appointmentId: id }, { key: id });
}
