import { randomUUID } from 'node:crypto';
import { pgTypes, type Params } from '@omni/platform';
import { cloneDatabase, type TestDatabase } from '@omni/testing';
import { Client } from 'pg';
import { timelineInput } from '../../../libs/timeline/src/activity/timeline.contract';
import { timelineSql, type TimelineAsked } from '../../../libs/timeline/src/activity/timeline-sql';
import { ensurePartitions } from '../../../libs/timeline/src';

let database: TestDatabase;
let db: Client;
const [organization, client, engagement, invoice] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

/** Twenty thousand events of five tenants over a year, two hundred of them about the rows that are asked for. */
beforeAll(async () => {
  database = await cloneDatabase();
  await ensurePartitions(database.ownerUrl, new Date('2026-03-01T00:00:00Z'));
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(
    `insert into timeline.activity_events (organization_id, seq, type, source_event_id, source_type, source_id, entity_type, entity_id,
       is_subject, client_id, engagement_id, actor_kind, occurred_at, summary, visibility, module)
     select case when n % 5 = 0 then $1 else gen_random_uuid() end, n, 'invoice.issued', gen_random_uuid(), 'invoice', gen_random_uuid(), 'invoice',
       case when n % 100 = 0 then $4::uuid else gen_random_uuid() end, true, case when n % 100 = 5 then $2::uuid else gen_random_uuid() end,
       case when n % 100 = 10 then $3::uuid else gen_random_uuid() end, 'user', '2026-03-01'::timestamptz + n * interval '20 minutes', 'x', 'internal', 'revenue'
     from generate_series(1, 20000) n`,
    [organization, client, engagement, invoice],
  );
  await admin.query('analyze timeline.activity_events');
  await admin.end();
  db = new Client({ connectionString: database.appUrl, types: pgTypes });
  await db.connect();
});
afterAll(async () => {
  await db.end();
  await database.drop();
});

interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: Plan[];
}
const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

async function planOf(asked: Partial<TimelineAsked>, after: unknown[] | null = null): Promise<Plan[]> {
  const input = timelineInput.parse(asked);
  const { text, params } = timelineSql(
    organization,
    input,
    (column: string, p: Params) => `${column} <> all(${p.add(['secret'])}::text[])`,
    after,
    26,
  );
  await db.query('begin');
  await db.query(`select set_config('app.organization_id', $1, true)`, [organization]);
  const { rows } = await db.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>({
    text: `explain (format json) ${text}`,
    values: params.values,
  });
  await db.query('rollback');
  return nodes(rows[0]!['QUERY PLAN'][0].Plan);
}

test.each([
  ['a row', { entityType: 'invoice', entityId: invoice }, 'entity_id'],
  ['a client', { clientId: client }, 'client_id'],
  ['an engagement', { engagementId: engagement }, 'engagement_id'],
  ['everything', {}, 'organization_id'],
] as const)('U-189 the timeline of %s is read from an index, in order', async (_, asked, column) => {
  for (const after of [null, ['2026-09-01T00:00:00.000Z', 5]]) {
    const plan = await planOf(asked, after);
    const scans = plan.filter((n) => n['Node Type'].includes('Scan'));
    expect(scans.filter((n) => n['Node Type'] === 'Seq Scan')).toEqual([]);
    expect(scans.length).toBeGreaterThan(5);
    expect(
      scans.every((n) => n['Index Cond']?.includes('organization_id') && n['Index Cond'].includes(column)),
    ).toBe(true);
    // Read in order: nothing is sorted, so a page costs a page however long the history is.
    expect(plan.map((n) => n['Node Type'])).not.toContain('Sort');
  }
});
