import type { Unit } from '@omni/platform';
import type { CalendarSync } from './calendar-sync.entity';

/** What is kept of one event of a calendar outside. */
export interface BusyRow {
  externalId: string;
  version: string;
  startsAt: string;
  endsAt: string;
  busy: boolean;
  appointmentId: string | null;
}

/** Keeps events as they are now; a sync from the start marks what it has seen. */
export async function keepBusy(unit: Unit, sync: CalendarSync, rows: readonly BusyRow[]): Promise<void> {
  if (rows.length === 0) return;
  await unit.sql(
    `insert into scheduling.calendar_busy as b (organization_id, member_id, calendar_sync_id, external_id, external_version,
       starts_at, ends_at, busy, appointment_id, resync_id)
     select $1::uuid, $2::uuid, $3::uuid, x."externalId", x.version, x."startsAt", x."endsAt", x.busy, x."appointmentId", $5::uuid
     from jsonb_to_recordset($4::jsonb) as x ("externalId" text, version text, "startsAt" timestamptz, "endsAt" timestamptz,
       busy boolean, "appointmentId" uuid)
     on conflict (organization_id, calendar_sync_id, external_id) where calendar_sync_id is not null do update set
       external_version = excluded.external_version, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
       busy = excluded.busy, appointment_id = excluded.appointment_id, resync_id = excluded.resync_id, updated_at = now()`,
    [unit.tenantId, sync.memberId, sync.id, JSON.stringify(rows), sync.resyncId],
  );
}

export async function dropBusy(
  unit: Unit,
  sync: CalendarSync,
  externalIds: readonly string[],
): Promise<void> {
  if (externalIds.length === 0) return;
  await unit.sql(
    `delete from scheduling.calendar_busy where organization_id = $1 and calendar_sync_id = $2 and external_id = any($3::text[])`,
    [unit.tenantId, sync.id, externalIds],
  );
}

/** Drops what a sync from the start has not seen again. Answers which events those were. */
export async function dropUnseen(unit: Unit, sync: CalendarSync): Promise<string[]> {
  const gone = await unit.sql<{ externalId: string }>(
    `delete from scheduling.calendar_busy b where b.organization_id = $1 and b.calendar_sync_id = $2
       and b.resync_id is distinct from $3::uuid returning b.external_id as "externalId"`,
    [unit.tenantId, sync.id, sync.resyncId],
  );
  return gone.map((row) => row.externalId);
}
