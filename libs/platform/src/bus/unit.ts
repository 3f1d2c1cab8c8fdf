import { randomUUID } from 'node:crypto';
import type { AnyResource, Resource } from '../catalogue/resource';
import type { EventDecl } from '../catalogue/event';
import type { Row, TenantScope, Tx } from '../database/tx';
import {
  tableOf,
  tenantSql,
  unpurged,
  type BaseEntity,
  type EntityClass,
  type TenantEntity,
} from '../entity';
import { Fault, forbidden, notFound } from '../errors/fault';
import { Rights } from '../policy/ability';
import { NOBODY, type Action } from '../policy/access';
import type { OrganizationFacts, Principal } from '../policy/principal';
import { Params, scopeSql } from '../policy/sql-scope';
import { businessDate } from '../time';
import type { Call } from './call';
import type { PendingAudit } from './audit-rows';
import { pendingEvent, type PendingEvent } from './effects';
import { matchVersion } from './if-match';
import { ruleId, words } from './names';
import { nextNumber } from './next-number';
import { moveAccessVersions } from './rights-changed';
import { changesOf, hydrate, snapshot, type Change, type Tracked } from './tracked';
import { mergeNotes, type Guard, type UnitNotes } from './unit-notes';

/**
 * One transaction's worth of work. A handler loads what it is authorised for, calls one domain verb and returns; the bus
 * finds out what changed and writes rows, history, audit, events and the stored answer together.
 */
export class Unit {
  readonly notes: UnitNotes = {};
  readonly events: PendingEvent[] = [];
  readonly audits: PendingAudit[] = [];
  /** runs when rows are stamped and events known, before they are sent: for a row that tells of others as they will be */
  readonly lastly: (() => void)[] = [];
  private readonly tracked: Tracked[] = [];
  private matched = false;
  private scope: TenantScope;

  constructor(
    public call: Call,
    readonly tx: Tx,
    /** the moment that this unit writes everywhere, RFC 3339 */
    readonly now: string,
    /** the command's resource and ability; undefined for the house's own work */
    private readonly guard?: Guard,
  ) {
    this.scope = { organizationId: this.tenantId, userId: call.principal.userId };
  }

  get principal() {
    return this.call.principal;
  }

  /** The organization that this unit works in. */
  get organization(): OrganizationFacts {
    const { organization } = this.principal;
    if (!organization) throw new Fault(403, 'no_organization', 'Choose an organization first.');
    return organization;
  }

  /** The organization that rows, events and audit of this unit belong to; the nil uuid for people without one. */
  get tenantId(): string {
    return this.principal.organization?.id ?? NOBODY;
  }

  /** Goes on in another organization: for the one verb that founds it, and for logging in to it. */
  async enter(principal: Principal): Promise<void> {
    this.call = { ...this.call, principal };
    this.scope = { organizationId: this.tenantId, userId: principal.userId };
    await this.tx.enter(this.scope);
  }

  /** Lets this transaction see what is a person's own, once their proof of who they are has been looked at. */
  async actFor(userId: string): Promise<void> {
    this.scope = { organizationId: this.tenantId, userId };
    await this.tx.enter(this.scope);
  }

  /** Runs statements where what belongs to no organization is kept, and comes back. */
  async nowhere<T>(work: () => Promise<T>): Promise<T> {
    if (this.tenantId === NOBODY) return work();
    await this.tx.enter({ ...this.scope, organizationId: NOBODY });
    const result = await work();
    await this.tx.enter(this.scope);
    return result;
  }

  /** Today in the organization's zone. */
  get today(): string {
    return businessDate(new Date(this.now), this.organization.timezone);
  }

  rights(resource: AnyResource): Rights {
    return new Rights(this.principal, resource);
  }

  /**
   * Loads a row for writing: locked, visible to the actor (else 404) and open to the action (else 403), in one call.
   * The command's own resource is checked against If-Match as well.
   */
  async load<E extends TenantEntity>(resource: Resource<E>, id: string, action?: Action): Promise<E> {
    const rights = this.rights(resource);
    const row = await this.select(resource, rights, id, ' for update of t');
    const needs = action ?? (this.guard?.resource.type === resource.type ? this.guard.needs : 'update');
    if (!rights.can(needs, row))
      throw forbidden(`You may not do this to this ${words(resource)}.`, ruleId(resource, needs));
    this.checkVersion(resource, row as unknown as TenantEntity);
    return this.track(resource.entity, row);
  }

  /** Like `load`, for rows that were softly deleted. */
  async loadDeleted<E extends TenantEntity>(resource: Resource<E>, id: string, action: Action): Promise<E> {
    const rights = this.rights(resource);
    const row = await this.select(resource, rights, id, ' for update of t', true);
    if (!rights.can(action, row))
      throw forbidden(`You may not do this to this ${words(resource)}.`, ruleId(resource, action));
    return this.track(resource.entity, row);
  }

  /** Reads a row that the actor may see, without locking it: for references and for views. */
  async read<E extends TenantEntity>(resource: Resource<E>, id: string): Promise<E> {
    return hydrate(resource.entity, await this.select(resource, this.rights(resource), id, ''));
  }

  /**
   * Rows of an aggregate's own tables, locked for writing and tracked. No policy: the caller has loaded the aggregate's
   * root, or acts as the house. `where` is SQL over `t` with `$2…`; the tenant is `$1`.
   */
  async rows<E extends BaseEntity>(
    entity: EntityClass<E>,
    where: string,
    values: readonly unknown[] = [],
    order = 't.created_at, t.id',
  ): Promise<E[]> {
    const table = tableOf(entity);
    const columns = table.columns.map((c) => `t."${c.column}" as "${c.property}"`).join(', ');
    const found = await this.tx.rows(
      `select ${columns} from ${table.sql} t where ${tenantSql(table, '$1')} and (${where}) order by ${order} for update of t`,
      [this.tenantId, ...values],
    );
    return found.map((row) => this.track(entity, row));
  }

  /** Runs a module's own SQL over its own schema. The tenant wall stands; policy is the caller's to carry. */
  async sql<R extends object = Row>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return this.tx.rows<R>(text, values);
  }

  /** A new row with the entity's defaults and these values. Saved with everything else when the unit ends. */
  insert<E extends BaseEntity>(entity: EntityClass<E>, values: Partial<E>): E {
    const made = this.make(entity, values);
    this.tracked.push({ entity: made, table: tableOf(entity), before: null });
    return made;
  }

  private make<E extends BaseEntity>(entity: EntityClass<E>, values: Partial<E>): E {
    const made = new entity();
    const actor = { kind: this.principal.kind, id: this.principal.id };
    Object.assign(made, { id: randomUUID() }, values, {
      ...(tableOf(entity).byProperty.has('organizationId') ? { organizationId: this.tenantId } : {}),
      createdAt: this.now,
      updatedAt: this.now,
      createdByKind: actor.kind,
      createdById: actor.id,
      updatedByKind: actor.kind,
      updatedById: actor.id,
      version: 1,
    });
    return made;
  }

  /** A new row of a resource, checked against what the actor may create. */
  create<E extends TenantEntity>(resource: Resource<E>, values: Partial<E>): E {
    const made = this.make(resource.entity, values);
    // Checked before it is tracked: a bulk handler that goes on after a refusal must not save what was refused.
    if (!this.rights(resource).can('create', made)) {
      throw forbidden(`You may not create this ${words(resource)}.`, ruleId(resource, 'create'));
    }
    this.tracked.push({ entity: made, table: resource.table, before: null });
    return made;
  }

  /**
   * Ends the command with a fault and keeps what it changed all the same: a failed login counts, and a token that was
   * used twice ends its family. Also in a dry run, or it would be a way to guess for free.
   */
  refuse(fault: Fault): never {
    this.notes.refusal = fault;
    throw fault;
  }

  /**
   * Tells that somebody's rights changed, in this organization or in those named: everybody's are read again at their
   * next request. Locks until commit, so that of two such changes the second sees the first.
   */
  rightsChanged(organizationIds: Iterable<string> = [this.tenantId]): Promise<void> {
    return moveAccessVersions(this.tx, this.scope, organizationIds, (this.notes.rightsChanged ??= new Set()));
  }

  /** Publishes a fact about an entity; it leaves through the outbox if and only if this unit commits. */
  emit<D extends EventDecl>(
    event: D,
    about: BaseEntity,
    data: D['sample'],
    previous?: Record<string, unknown>,
  ): void {
    this.events.push(pendingEvent(this.call, event, about, data, previous ?? null));
  }

  /**
   * Leaves an audit row for this entity by name. A unit that changes many rows on their own account (a bulk action, an
   * archive or retention run) says so for each; without any, the unit leaves one row for what it changed first.
   * `silent` keeps the difference out: a purge must not carry what it removed into the audit.
   */
  audit(action: string, about: BaseEntity, diff: 'shown' | 'silent' = 'shown'): void {
    this.audits.push({ action, about, diff });
  }

  /** The next number of a gapless series; the row lock holds until commit, so a rollback leaves no gap. */
  nextNumber(series: string, fiscalYear = 0): Promise<number> {
    return nextNumber(this.tx, this.tenantId, series, fiscalYear);
  }

  /** Makes a loaded root a new version because its parts changed, whether or not its own columns did. */
  touch(entity: BaseEntity): void {
    for (const tracked of this.tracked) if (tracked.entity === entity) tracked.touched = true;
  }

  /** A unit on the side, in the same transaction: what it touches counts once this one adopts it. */
  branch(guard?: Guard): Unit {
    return new Unit(this.call, this.tx, this.now, guard);
  }

  /** Takes over what a branch touched and said. */
  adopt(branch: Unit): void {
    this.tracked.push(...branch.tracked);
    this.events.push(...branch.events);
    this.audits.push(...branch.audits);
    mergeNotes(this.notes, branch.notes);
  }

  /** What was sent, or taken back, need not be sent again. */
  flushed(): void {
    this.tracked.length = 0;
    this.events.length = 0;
    this.audits.length = 0;
  }

  /** What changed, in the order it was touched. */
  changes(): Change[] {
    return this.tracked.flatMap((tracked) => {
      const changed = changesOf(tracked);
      if (changed.length === 0 && !tracked.touched) return [];
      const { entity, table, before } = tracked;
      return [{ entity, table, before, changed, op: before ? ('update' as const) : ('insert' as const) }];
    });
  }

  private track<E extends BaseEntity>(entity: EntityClass<E>, row: object): E {
    const table = tableOf(entity);
    const made = hydrate(entity, row);
    this.tracked.push({ entity: made, table, before: snapshot(table, row) });
    return made;
  }

  private async select(
    resource: AnyResource,
    rights: Rights,
    id: string,
    lock: string,
    deleted = false,
  ): Promise<Row> {
    const { table } = resource;
    const params = new Params();
    const tenant = params.add(this.organization.id);
    const key = params.add(id);
    const scope = scopeSql(table, rights.conditions('read'), params);
    // Secret columns come along: a writer saves whole rows. No view names them.
    const columns = table.columns.map((c) => `t."${c.column}" as "${c.property}"`).join(', ');
    const row = await this.tx.one(
      `select ${columns} from ${table.sql} t where ${tenantSql(table, tenant)} and t.id = ${key}` +
        ` and t.deleted_at is ${deleted ? 'not ' : ''}null and ${unpurged(table)}${scope}${lock}`,
      params.values,
    );
    if (!row) throw notFound(words(resource));
    return row;
  }

  private checkVersion(resource: AnyResource, row: TenantEntity): void {
    if (this.matched || this.guard?.resource.type !== resource.type || this.call.method === 'INTERNAL')
      return;
    this.matched = true;
    matchVersion(this.call, resource, row.version);
  }
}
