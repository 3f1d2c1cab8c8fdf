import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { KEPT_OF_TIME } from '../facts/billable-time';

/** What an event says of the entry's state where its data does not. */
const STATUS_AFTER: Readonly<Record<string, string>> = {
  'time_entry.approved': 'approved',
  'time_entry.submitted': 'submitted',
  'time_entry.rejected': 'rejected',
  'time_entry.deleted': 'deleted',
  'time_entry.restored': 'draft',
};

interface Told {
  id: string;
  facts: Record<string, unknown>;
  status: string | null;
  version: number;
}

/** Keeps the hours that may be charged as the projects module tells of them, so that amounts are nobody's mere word. */
@Injectable()
@Consumes(
  'revenue.keep-billable-time',
  'time_entry.created', 'time_entry.updated', 'time_entry.submitted', 'time_entry.approved', 'time_entry.rejected',
  'time_entry.deleted', 'time_entry.restored',
)
export class KeepBillableTime implements EventConsumer {
  async handleMany(unit: Unit, events: readonly EventEnvelope[]): Promise<void> {
    const latest = new Map<string, Told>();
    for (const event of events) {
      const told = toldOf(event);
      const before = latest.get(told.id);
      latest.set(told.id, {
        ...told,
        facts: { ...before?.facts, ...told.facts },
        status: told.status ?? before?.status ?? null,
      });
    }
    await unit.sql(
      `insert into revenue.billable_time as b (organization_id, id, facts, status, source_version)
       select $1, x.id, x.facts, x.status, x.version
       from jsonb_to_recordset($2::jsonb) as x (id uuid, facts jsonb, status text, version int)
       on conflict (organization_id, id) do update
       set facts = b.facts || excluded.facts, status = coalesce(excluded.status, b.status),
         source_version = excluded.source_version, updated_at = now()
       where b.source_version <= excluded.source_version`,
      [unit.tenantId, JSON.stringify([...latest.values()])],
    );
  }
}

function toldOf({ type, data, aggregate }: EventEnvelope): Told {
  const facts = Object.fromEntries(KEPT_OF_TIME.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
  return { id: aggregate.id, facts, status: STATUS_AFTER[type] ?? statusIn(data), version: aggregate.version };
}

/** That an entry is invoiced is our own doing: to us it stays approved, and charged by its invoice. */
function statusIn(data: Record<string, unknown>): string | null {
  if (data.deletedAt != null) return 'deleted';
  const { status } = data;
  if (typeof status !== 'string') return null;
  return status === 'invoiced' ? 'approved' : status;
}
