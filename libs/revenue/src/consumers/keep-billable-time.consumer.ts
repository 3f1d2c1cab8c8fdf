import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { KEPT_OF_TIME } from '../facts/billable-time';

/** What an event says of whether the hours may be charged, where its data names no status. */
const APPROVED_AFTER: Readonly<Record<string, boolean>> = {
  'time_entry.approved': true,
  'time_entry.submitted': false,
  'time_entry.rejected': false,
  'time_entry.deleted': false,
};

interface Told {
  id: string;
  facts: Record<string, unknown>;
  approved: boolean | null;
  version: number;
}

/** Keeps the hours that may be charged as the projects module tells of them, so that amounts are nobody's mere word. */
@Injectable()
@Consumes(
  'revenue.keep-billable-time',
  'time_entry.created',
  'time_entry.updated',
  'time_entry.submitted',
  'time_entry.approved',
  'time_entry.rejected',
  'time_entry.deleted',
  'time_entry.restored',
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
        approved: told.approved ?? before?.approved ?? null,
      });
    }
    await unit.sql(
      `insert into revenue.billable_time as b (organization_id, id, facts, approved, source_version)
       select $1, x.id, x.facts, x.approved, x.version
       from jsonb_to_recordset($2::jsonb) as x (id uuid, facts jsonb, approved boolean, version int)
       on conflict (organization_id, id) do update
       set facts = b.facts || excluded.facts, approved = coalesce(excluded.approved, b.approved),
         source_version = excluded.source_version, updated_at = now()
       where b.source_version <= excluded.source_version`,
      [unit.tenantId, JSON.stringify([...latest.values()])],
    );
  }
}

function toldOf({ type, data, aggregate }: EventEnvelope): Told {
  const facts = Object.fromEntries(
    KEPT_OF_TIME.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]),
  );
  return {
    id: aggregate.id,
    facts,
    approved: APPROVED_AFTER[type] ?? approvedIn(data),
    version: aggregate.version,
  };
}

/** That an entry is invoiced is our own doing: to us it stays approved, and charged by its invoice. */
function approvedIn(data: Record<string, unknown>): boolean | null {
  if (data.deletedAt != null) return false;
  const { status } = data;
  return typeof status === 'string' ? status === 'approved' || status === 'invoiced' : null;
}
