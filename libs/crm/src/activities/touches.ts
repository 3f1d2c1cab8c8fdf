import type { Unit } from '@omni/platform';

export interface Touches {
  lastAt: string | null;
  /** ids of what came in from them */
  replies: string[];
  /** ids of meetings held */
  meetings: string[];
}

const NEWEST = 20;

/** What went on about a record lately: the newest replies and meetings, by their ids. */
export async function touches(unit: Unit, entityType: string, entityId: string): Promise<Touches> {
  const rows = await unit.sql<{ id: string; meeting: boolean; reply: boolean; at: string }>(
    `select id, kind = 'meeting' as meeting, direction = 'inbound' and kind in ('call', 'email') as reply, occurred_at as at
     from crm.activities
     where organization_id = $1 and entity_type = $2 and entity_id = $3 and deleted_at is null and occurred_at <= $4
       and outcome is distinct from 'cancelled'
     order by occurred_at desc, id limit ${String(NEWEST)}`,
    [unit.tenantId, entityType, entityId, unit.now],
  );
  return {
    lastAt: rows[0]?.at ?? null,
    replies: rows.filter((row) => row.reply).map((row) => row.id),
    meetings: rows.filter((row) => row.meeting).map((row) => row.id),
  };
}
