import { randomUUID } from 'node:crypto';
import type { EventDecl } from '../catalogue/event';
import { idsNamed } from '../catalogue/references';
import type { AnyResource } from '../catalogue/resource';
import type { Tx } from '../database/tx';
import { type BaseEntity, type TableFact } from '../entity';
import { storableJson } from '../text/cut';
import type { KeptAnswer } from './idempotency';
import { toRow, type Change } from './tracked';
import type { Call } from './call';
import type { Unit } from './unit';

export interface PendingEvent {
  id: string;
  decl: Pick<EventDecl, 'type' | 'version' | 'besideUpdated' | 'line'>;
  about: BaseEntity;
  data: Record<string, unknown>;
  previous: Record<string, unknown> | null;
  /** says in general what another event of the same write says in its own words */
  echoes?: boolean;
  /** as they were when it was told: machinery that works for many causes in one unit changes them in between */
  correlationId: string;
  causationId: string | null;
}

export const pendingEvent = (
  { correlationId, causationId }: Pick<Call, 'correlationId' | 'causationId'>,
  decl: PendingEvent['decl'],
  about: BaseEntity,
  data: Record<string, unknown>,
  previous: Record<string, unknown> | null,
): PendingEvent => ({ id: randomUUID(), decl, about, data, previous, correlationId, causationId });

/** Number of outbox lanes. An aggregate's events share a lane and so keep their order. */
export const LANES = 8;

/** Stable spread of aggregates over lanes; the id is random already. */
export const laneOf = (aggregateId: string): number => parseInt(aggregateId.slice(0, 8), 16) % LANES;

interface Group {
  table: TableFact;
  op: 'insert' | 'update';
  changes: Change[];
}

function groupsOf(changes: readonly Change[]): Group[] {
  const groups: Group[] = [];
  for (const change of changes) {
    const last = groups.find((g) => g.table === change.table && g.op === change.op);
    if (last) last.changes.push(change);
    else groups.push({ table: change.table, op: change.op, changes: [change] });
  }
  return groups;
}

/** Stamps what the bus owns on changed rows: version, who and when. */
export function stamp(unit: Unit, changes: readonly Change[]): void {
  for (const { entity, op } of changes) {
    if (op === 'insert') continue;
    entity.version += 1;
    entity.updatedAt = unit.now;
    entity.updatedByKind = unit.principal.kind;
    entity.updatedById = unit.principal.id;
  }
}

const rowTexts = new Map<string, string>();

/** CTE parts that write one table's rows and their history; `$1` rows, `$2` changed fields a row, `$3…$7` when, who, tenant. */
function rowsCte(table: TableFact, op: 'insert' | 'update', history = table.history): string {
  const key = `${table.sql} ${op} ${String(history)}`;
  const known = rowTexts.get(key);
  if (known) return known;
  const columns = table.columns.map((c) => `"${c.column}"`).join(', ');
  const source = `jsonb_populate_recordset(null::${table.sql}, $1::jsonb) x`;
  const sets = table.columns
    .filter(
      (c) => !['id', 'organizationId', 'createdAt', 'createdByKind', 'createdById'].includes(c.property),
    )
    .map((c) => `"${c.column}" = x."${c.column}"`)
    .join(', ');
  const own = table.byProperty.has('organizationId') ? 't.organization_id = x.organization_id and ' : '';
  const write =
    op === 'insert'
      ? `insert into ${table.sql} (${columns}) select ${columns} from ${source} returning 1`
      : `update ${table.sql} t set ${sets} from ${source} where ${own}t.id = x.id and` +
        ` t.version = x.version - 1 returning 1`;
  if (!history) {
    const unversioned = `saved as (${write}), given as (select $2::jsonb, $3::timestamptz, $4::text, $5::uuid, $6::text, $7::uuid)`;
    rowTexts.set(key, unversioned);
    return unversioned;
  }
  const secrets = table.columns.filter((c) => c.secret).map((c) => `'${c.column}'`);
  const row = secrets.length ? `r.value - array[${secrets.join(', ')}]` : 'r.value';
  const text =
    `saved as (${write}), versions as (insert into timeline.entity_versions ` +
    `(organization_id, entity_type, entity_id, version, valid_from, changed_fields, row, actor_kind, actor_id, request_id) ` +
    `select $7::uuid, '${table.type}', (r.value->>'id')::uuid, (r.value->>'version')::int, ` +
    `$3::timestamptz, (select array_agg(f) from jsonb_array_elements_text($2::jsonb->(r.ordinality::int - 1)) f), ${row}, ` +
    `$4, $5::uuid, $6 from jsonb_array_elements($1::jsonb) with ordinality r)`;
  rowTexts.set(key, text);
  return text;
}

const TOLD =
  `told as (insert into platform.outbox_events (organization_id, id, lane, type, version, aggregate_type, aggregate_id, ` +
  `aggregate_version, actor_kind, actor_id, payload, previous, echoes, correlation_id, causation_id, request_id, occurred_at) ` +
  `select e.organization_id, e.id, e.lane, e.type, e.version, e.aggregate_type, e.aggregate_id, e.aggregate_version, ` +
  `e.actor_kind, e.actor_id, e.payload, e.previous, coalesce(e.echoes, false), e.correlation_id, e.causation_id, e.request_id, e.occurred_at ` +
  `from jsonb_to_recordset(@::jsonb) as e (position int, organization_id uuid, id uuid, lane smallint, type text, version int, ` +
  `aggregate_type text, aggregate_id uuid, aggregate_version int, actor_kind text, actor_id uuid, payload jsonb, ` +
  `previous jsonb, echoes boolean, correlation_id uuid, causation_id uuid, request_id text, occurred_at timestamptz) order by e.position)`;

const AUDITED =
  `audited as (insert into timeline.audit_events (organization_id, id, occurred_at, actor_kind, actor_id, on_behalf_of_id, ` +
  `action, entity_type, entity_id, decision, rule, before, after, ip, user_agent, request_id, session_id) ` +
  `select a.organization_id, a.id, a.occurred_at, a.actor_kind, a.actor_id, a.on_behalf_of_id, a.action, a.entity_type, ` +
  `a.entity_id, a.decision, a.rule, a.before, a.after, a.ip, a.user_agent, a.request_id, a.session_id ` +
  `from jsonb_to_recordset(@::jsonb) as a (organization_id uuid, id uuid, occurred_at timestamptz, actor_kind text, ` +
  `actor_id uuid, on_behalf_of_id uuid, action text, entity_type text, entity_id uuid, decision text, rule text, ` +
  `before jsonb, after jsonb, ip inet, user_agent text, request_id text, session_id uuid))`;

const KEPT =
  `kept as (insert into platform.idempotency_keys (organization_id, principal_id, key, method, path, request_hash, ` +
  `response_status, response_body, expires_at) select k.organization_id, k.principal_id, k.key, k.method, k.path, ` +
  `k.request_hash, k.response_status, k.response_body, k.expires_at from jsonb_to_record(@::jsonb) as k ` +
  `(organization_id uuid, principal_id uuid, key text, method text, path text, request_hash text, response_status int, ` +
  `response_body jsonb, expires_at timestamptz) ` +
  // Only an expired answer can stand in the way: a live one would have been replayed.
  `on conflict (organization_id, principal_id, key) do update set method = excluded.method, path = excluded.path, ` +
  `request_hash = excluded.request_hash, response_status = excluded.response_status, ` +
  `response_body = excluded.response_body, expires_at = excluded.expires_at, updated_at = now())`;

/**
 * Sends everything that a unit leaves behind, without awaiting in between: the first table's rows together with events,
 * audit and the stored answer in one statement, further tables after it. The caller sends COMMIT right behind.
 */
export function sendEffects(
  unit: Unit,
  tx: Tx,
  changes: readonly Change[],
  audits: readonly Record<string, unknown>[],
  kept: KeptAnswer | null,
  events: readonly PendingEvent[] = unit.events,
): Promise<unknown>[] {
  const [first, ...others] = groupsOf(changes);
  const parts: string[] = [];
  const values: unknown[] = [];
  if (first) {
    parts.push(rowsCte(first.table, first.op));
    values.push(...rowValues(unit, first));
  }
  const extra = (sql: string, value: unknown): void => {
    values.push(storableJson(value));
    parts.push(sql.replace('@', `$${String(values.length)}`));
  };
  if (events.length) extra(TOLD, outboxRows(unit, events));
  if (audits.length) extra(AUDITED, audits);
  if (kept) extra(KEPT, kept);
  if (parts.length === 0) return [];
  return [
    tx.rows(`with ${parts.join(', ')} ${tail(first, values)}`, values),
    ...others.map((group) => sendGroup(unit, tx, group, group.table.history)),
  ];
}

/** Sends the rows alone, without history, events or audit: for what is only tried and taken back. */
export const tryRows = (unit: Unit, tx: Tx, changes: readonly Change[]): Promise<unknown>[] =>
  groupsOf(changes).map((group) => sendGroup(unit, tx, group, false));

function sendGroup(unit: Unit, tx: Tx, group: Group, history: boolean): Promise<unknown> {
  const values = rowValues(unit, group);
  return tx.rows(`with ${rowsCte(group.table, group.op, history)} ${tail(group, values)}`, values);
}

/** A row that vanished under the writer must fail the transaction, not pass silently. */
function tail(group: Group | undefined, values: unknown[]): string {
  if (!group) return 'select 1';
  values.push(group.changes.length);
  return `select platform.expect_rows((select count(*) from saved), $${String(values.length)}::bigint)`;
}

function rowValues(unit: Unit, group: Group): unknown[] {
  return [
    rowsJson(unit, group),
    JSON.stringify(group.changes.map((c) => (c.op === 'insert' ? [] : c.changed))),
    unit.now,
    unit.principal.kind,
    unit.principal.id,
    unit.call.requestId,
    unit.tenantId,
  ];
}

/**
 * A person is told that a text cannot be stored. What machinery carries in from outside has nobody to be told, and must not
 * stop for ever at a stranger's text: there what PostgreSQL would refuse is left out.
 */
function rowsJson({ principal }: Unit, { changes, table }: Group): string {
  const rows = changes.map((c) => toRow(c.entity, table));
  return principal.kind === 'system' ? storableJson(rows) : JSON.stringify(rows);
}

function outboxRows(unit: Unit, events: readonly PendingEvent[]): Record<string, unknown>[] {
  return events.map((event, position) => ({
    position,
    organization_id: unit.tenantId,
    id: event.id,
    lane: laneOf(event.about.id),
    type: event.decl.type,
    version: event.decl.version,
    aggregate_type: typeOf(event),
    aggregate_id: event.about.id,
    aggregate_version: event.about.version,
    actor_kind: unit.principal.kind,
    actor_id: unit.principal.id,
    payload: event.data,
    previous: event.previous,
    echoes: event.echoes,
    correlation_id: event.correlationId,
    causation_id: event.causationId,
    request_id: unit.call.requestId,
    occurred_at: unit.now,
  }));
}

/** `invoice.issued` is about an invoice, whatever table its row lies in. */
const typeOf = (event: PendingEvent): string => event.decl.type.split('.')[0] ?? '';

/** `created`, `updated`, `deleted`, `restored` for resources whose handler said nothing more telling. */
export function standardEvents(
  unit: Unit,
  changes: readonly Change[],
  resourceOf: (type: string) => AnyResource | undefined,
): void {
  for (const change of changes) {
    const resource = resourceOf(change.table.type);
    if (!resource?.publishes) continue;
    const verb = standardVerb(change);
    const type = `${resource.type}.${verb}`;
    const told = unit.events.filter((e) => e.about === change.entity);
    const itself = told.find((e) => e.decl.type === type);
    if (itself && verb === 'updated') continue;
    if (verb === 'updated' && told.some((e) => !e.decl.besideUpdated)) continue;
    const previous = previousOf(resource, change);
    const data = itself?.data ?? resource.view(change.entity as never);
    const echoes = told.some(
      (e) => e !== itself && e.decl.line && (previous ? coversChange(e, previous) : coversRow(e, data)),
    );
    if (itself) itself.echoes = echoes;
    else {
      const event = pendingEvent(unit.call, { type, version: 1 }, change.entity, data, previous);
      unit.events.push({ ...event, echoes });
    }
  }
}

/** Whether an event tells of a whole change: what it names beside may be mere labels, so its own `previous` counts. */
const coversChange = ({ decl, previous: told }: PendingEvent, previous: Record<string, unknown>): boolean =>
  !decl.besideUpdated || Object.keys(previous).every((p) => told !== null && p in told);

/** Whether an event tells of a whole new row: on the timeline of a row that it does not name, it would not stand. */
function coversRow({ decl, data }: PendingEvent, view: Record<string, unknown>): boolean {
  if (decl.besideUpdated) return false;
  const named = new Set(Object.entries(data).flatMap(([p, value]) => idsNamed(p, value)));
  return Object.entries(view).every(
    ([p, value]) => SOMEBODY.test(p) || idsNamed(p, value).every((id) => named.has(id)),
  );
}

/** `invitedById`: who did something to the row, not what it is about. */
const SOMEBODY = /ById$/;

function standardVerb(change: Change): string {
  if (change.op === 'insert') return 'created';
  if (!change.changed.includes('deletedAt')) return 'updated';
  return change.entity.deletedAt ? 'deleted' : 'restored';
}

/** The changed fields as they were, as the view would show them. */
function previousOf(resource: AnyResource, change: Change): Record<string, unknown> | null {
  if (!change.before) return null;
  const was = resource.view(change.before as never);
  return Object.fromEntries(change.changed.filter((p) => p in was).map((p) => [p, was[p]]));
}
