import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** How long entries of the audit are kept, in months. */
export const AUDIT_MONTHS = 84;
const ACTIVITY_MONTHS = 24;
const OUTBOX_DAYS = 90;
const MONTHS_AHEAD = 13;
const LOCK = 7_204_917;

interface Log {
  schema: string;
  table: string;
  column: string;
  /** whether a month that begins and ends then may go */
  expired: (end: Date, now: Date) => boolean;
  /** asked last, in the transaction that would drop it */
  mayGo?: (client: Client, partition: string, end: Date) => Promise<boolean>;
}

const LOGS: readonly Log[] = [
  {
    schema: 'timeline',
    table: 'activity_events',
    column: 'occurred_at',
    expired: (end, now) => end <= monthsFrom(now, -ACTIVITY_MONTHS),
  },
  {
    schema: 'timeline',
    table: 'audit_events',
    column: 'created_at',
    expired: (end, now) => end <= monthsFrom(now, -AUDIT_MONTHS),
  },
  {
    schema: 'platform',
    table: 'outbox_events',
    column: 'created_at',
    expired: (end, now) => end.getTime() <= now.getTime() - OUTBOX_DAYS * 86_400_000,
    mayGo: dispatched,
  },
];

export interface PartitionsDone {
  made: string[];
  dropped: string[];
}

/**
 * Gives the logs a partition for this month and each of the next thirteen, and drops what is past its time: the timeline
 * after two years, events ninety days after they were handled, the audit after seven years. Runs with the owner's
 * connection, at a start and once a day; may be called by several processes at once.
 */
export async function ensurePartitions(ownerUrl: string, now = new Date()): Promise<PartitionsDone> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'omni partitions' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    // Whoever writes or reads these logs is never held up for longer; what was not done is done the next time.
    await client.query(`set lock_timeout = '1s'`);
    const done: PartitionsDone = { made: [], dropped: [] };
    for (const log of LOGS) {
      const there = await partitionsOf(client, log);
      const wanted = Array.from({ length: MONTHS_AHEAD + 1 }, (_, i) => monthsFrom(now, i));
      for (const start of wanted)
        if (!there.includes(nameOf(log, start))) done.made.push(await make(client, log, start));
      for (const name of there) done.dropped.push(...(await drop(client, log, name, now)));
    }
    return done;
  } finally {
    await client.end();
  }
}

/** The first of a month, some months from the one that a moment lies in, in UTC. */
const monthsFrom = (moment: Date, months: number): Date =>
  new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + months, 1));

const nameOf = ({ table }: Log, start: Date): string =>
  `${table}_${start.toISOString().slice(0, 7).replace('-', '_')}`;

async function partitionsOf(client: Client, { schema, table }: Log): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where i.inhparent = $1::regclass order by 1`,
    [`${schema}.${table}`],
  );
  return rows.map((row) => row.name);
}

/**
 * A partition is made beside its table and attached: that takes no lock that readers or writers of other months feel.
 * Rows of the month that lie in the default partition already (a clock that was wrong, imports of old events) move over.
 */
async function make(client: Client, log: Log, start: Date): Promise<string> {
  const name = nameOf(log, start);
  const of = (table: string): string => `${escapeIdentifier(log.schema)}.${escapeIdentifier(table)}`;
  const [parent, partition, rest] = [of(log.table), of(name), of(`${log.table}_default`)];
  const [from, to] = [start, monthsFrom(start, 1)].map((d) => escapeLiteral(d.toISOString()));
  const within = `${log.column} >= ${String(from)} and ${log.column} < ${String(to)}`;
  await inTransaction(client, [
    `create table ${partition} (like ${parent} including all excluding identity)`,
    // The owner, too, stands before the wall; it is put up again before anybody else can look.
    `alter table ${rest} no force row level security`,
    `with moved as (delete from ${rest} where ${within} returning *) insert into ${partition} select * from moved`,
    `alter table ${rest} force row level security`,
    `alter table ${partition} enable row level security`,
    `alter table ${partition} force row level security`,
    `create policy ${escapeIdentifier(`${name}_tenant`)} on ${partition} using (${TENANT}) with check (${TENANT})`,
    `alter table ${parent} attach partition ${partition} for values from (${String(from)}) to (${String(to)})`,
  ]);
  return `${log.schema}.${name}`;
}

const TENANT = `organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)`;

async function drop(client: Client, log: Log, name: string, now: Date): Promise<string[]> {
  const month = /_(\d{4})_(\d{2})$/.exec(name);
  if (!month) return [];
  const end = new Date(Date.UTC(Number(month[1]), Number(month[2]), 1));
  if (!log.expired(end, now)) return [];
  const partition = `${escapeIdentifier(log.schema)}.${escapeIdentifier(name)}`;
  await client.query('begin');
  try {
    const may = log.mayGo ? await log.mayGo(client, partition, end) : true;
    if (may) await client.query(`drop table ${partition}`);
    await client.query(may ? 'commit' : 'rollback');
    return may ? [`${log.schema}.${name}`] : [];
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Whether each event of a partition was handled by all, with no delivery of it still to be tried or looked at. */
async function dispatched(client: Client, partition: string, end: Date): Promise<boolean> {
  await client.query(`alter table ${partition} no force row level security`);
  await client.query('alter table platform.event_failures no force row level security');
  const { rows } = await client.query<{ waits: boolean }>(
    `select exists (select 1 from ${partition} e join engine.outbox_lanes l on l.lane = e.lane
         where (e.xid, e.position) > (l.xid, l.position))
       or exists (select 1 from platform.event_failures f join ${partition} e
         on e.organization_id = f.organization_id and e.id = f.event_id
         where f.resolved_at is null and f.event_created_at < $1) as waits`,
    [end.toISOString()],
  );
  await client.query('alter table platform.event_failures force row level security');
  return !rows[0]?.waits;
}

/** In one message: a first start makes dozens of partitions. */
async function inTransaction(client: Client, statements: readonly string[]): Promise<void> {
  try {
    await client.query(['begin', ...statements, 'commit'].join(';\n'));
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
