import type { TestApp } from '../harness';

/** How much is stored in all, seen from behind the walls. */
export interface Traces {
  rows: number;
  versions: number;
  audits: number;
  events: number;
}

export async function tracesOf(app: TestApp): Promise<Traces> {
  const [row] = await app.ownerSql<Traces>(
    `select (select count(*) from sample.widgets)::int as rows,
            (select count(*) from timeline.entity_versions)::int as versions,
            (select count(*) from timeline.audit_events)::int as audits,
            (select count(*) from platform.outbox_events)::int as events`,
  );
  return row as Traces;
}
