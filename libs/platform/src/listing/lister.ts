import { Injectable, Optional } from '@nestjs/common';
import { Catalogue } from '../catalogue/catalogue';
import type { AnyResource } from '../catalogue/resource';
import { Bus } from '../bus/bus';
import type { Call } from '../bus/call';
import { CustomFields } from '../bus/custom-fields';
import { ruleId, words } from '../bus/names';
import { Database } from '../database/database';
import type { Row } from '../database/tx';
import { Fault, forbidden, notFound } from '../errors/fault';
import { Rights } from '../policy/ability';
import { Clock } from '../time';
import { refusePast, seesDeleted } from './as-of';
import { encodeCursor } from './cursor';
import { asksCustom, customColumns } from './custom-columns';
import { planList } from './list-sql';
import { parseListQuery, type ListQuery, type RawQuery } from './list-query';
import { hide } from './present';
import { Witnesses } from './witnesses';
import { RowExtras } from './row-extras';
import {
  MAX_INCLUDED,
  getStatement,
  partStatement,
  relatedStatement,
  survivorStatement,
} from './row-statements';

export interface Page {
  data: Record<string, unknown>[];
  nextCursor: string | null;
  total?: number;
}

/** Reads for every resource: one round trip a page or a row, tenant and policy inside the statement. */
@Injectable()
export class Lister {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly bus: Bus,
    private readonly clock: Clock,
    private readonly witnesses: Witnesses,
    @Optional() private readonly extras?: RowExtras,
    @Optional() private readonly own?: CustomFields,
  ) {}

  async list(resource: AnyResource, raw: RawQuery, call: Call): Promise<Page> {
    this.bus.require(call, resource, 'read', `${resource.type}.list`);
    return this.bus.reread(call, async (current) => {
      const rights = new Rights(current.principal, resource);
      const query = await this.parse(resource, raw, rights);
      guardDeleted(query, current);
      const organizationId = tenant(current);
      const plan = planList(
        resource,
        organizationId,
        rights,
        query,
        this.clock.now().toISOString(),
        await this.tagged(resource, query, current),
      );
      const statements = plan.count ? [plan.page, plan.count] : [plan.page];
      const { rows, accessVersion } = await this.database.read(scopeOf(current), statements);
      const found = rows[0] ?? [];
      const page = found.slice(0, query.limit);
      const last = page[page.length - 1];
      const data = page.map((row) => this.shape(resource, rights, query.fields, row));
      if (query.include.length && page.length)
        await this.include(resource, query.include, page, data, current);
      const answer: Page = {
        data,
        nextCursor: found.length > query.limit && last ? encodeCursor(query, last) : null,
      };
      if (plan.count) answer.total = (rows[1]?.[0] as { total: number } | undefined)?.total ?? 0;
      return { answer, accessVersion };
    });
  }

  private async parse(resource: AnyResource, raw: RawQuery, rights: Rights): Promise<ListQuery> {
    const { principal, hidden } = rights;
    if (principal.portal) refusePast(raw);
    const own = asksCustom(raw) ? await this.own?.seenBy(principal) : undefined;
    const custom = hidden.has('custom') ? undefined : own?.get(resource.type);
    const extras = this.extras?.offered(principal) ?? [];
    return parseListQuery(resource, raw, hidden, extras, customColumns(custom ?? []));
  }

  /** Ids of the rows that carry the tags asked for; null where none are. */
  private async tagged(resource: AnyResource, { tags }: ListQuery, call: Call): Promise<string[] | null> {
    const { extras } = this;
    if (!tags || !extras) return null;
    return this.bus.reading(call, (reader) => extras.tagged(reader, resource.type, tags));
  }

  /** One row with its parts, as it is or as it was at `asOf`; 404 when the asker may not see it. */
  async get(resource: AnyResource, id: string, raw: RawQuery, call: Call): Promise<Record<string, unknown>> {
    this.bus.require(call, resource, 'read', `${resource.type}.get`);
    return this.bus.reread(call, async (current) => {
      const rights = new Rights(current.principal, resource);
      const query = await this.parse(resource, raw, rights);
      guardDeleted(query, current);
      const found =
        (await this.one(resource, id, query, rights, current)) ??
        (await this.survivor(resource, id, query, rights, current));
      if (!found) throw notFound(words(resource));
      const { row, accessVersion } = found;
      this.witnesses.opened(current, resource, row);
      const data = [this.shape(resource, rights, query.fields, row)];
      const names = query.include.filter((n) => !(n in resource.parts));
      if (names.length) await this.include(resource, names, [row], data, current);
      return { answer: data[0] ?? {}, accessVersion };
    });
  }

  private async one(
    resource: AnyResource,
    id: string,
    query: ListQuery,
    rights: Rights,
    call: Call,
  ): Promise<{ row: Row; accessVersion: number | null } | null> {
    const parts = query.asOf === null ? Object.entries(resource.parts) : [];
    const statements = [
      getStatement(resource, tenant(call), id, rights, query),
      ...parts.map(([, part]) => partStatement(part, tenant(call), [id])),
    ];
    const { rows, accessVersion } = await this.database.read(scopeOf(call), statements);
    const row = rows[0]?.[0];
    if (!row) return null;
    parts.forEach(([name], i) => (row[name] = rows[i + 1] ?? []));
    return { row, accessVersion };
  }

  /** The row that a merged one went into, through any number of merges. */
  private async survivor(resource: AnyResource, id: string, query: ListQuery, rights: Rights, call: Call) {
    if (!resource.mergedInto || query.asOf !== null) return null;
    const statement = survivorStatement(resource, resource.mergedInto, tenant(call), id);
    const { rows } = await this.database.read(scopeOf(call), [statement]);
    const survivor = rows[0]?.[0]?.id as string | undefined;
    return survivor ? this.one(resource, survivor, query, rights, call) : null;
  }

  private shape(
    resource: AnyResource,
    rights: Rights,
    fields: readonly string[] | null,
    row: Row,
  ): Record<string, unknown> {
    const view = hide(resource.view(row as never), rights.hidden);
    if (!fields) return view;
    return Object.fromEntries(Object.entries(view).filter(([key]) => key === 'id' || fields.includes(key)));
  }

  /** Brings named relations along, each read with the asker's rights on the other resource. */
  private async include(
    resource: AnyResource,
    names: readonly string[],
    rows: readonly Row[],
    data: Record<string, unknown>[],
    call: Call,
  ): Promise<void> {
    const organizationId = tenant(call);
    const own = names.filter((name) => resource.parts[name] ?? resource.list.include?.[name]);
    const pinned = names.filter((name) => !own.includes(name));
    if (pinned.length) await this.pin(resource, pinned, rows, data, call);
    for (const name of own) {
      const part = resource.parts[name];
      const relation = resource.list.include?.[name];
      if (part) {
        const [found] = (
          await this.database.read(scopeOf(call), [
            partStatement(
              part,
              organizationId,
              rows.map((r) => r.id),
            ),
          ])
        ).rows;
        rows.forEach((row, i) => {
          const own = (found ?? []).filter((p) => p[part.of] === row.id);
          const target = data[i];
          if (target) target[name] = resource.view({ ...row, [name]: own } as never)[name];
        });
        continue;
      }
      const target = relation && this.catalogue.resourceOfType(relation.type);
      if (!relation || !target) throw new Fault(422, 'unknown_include', `${name} cannot be included here.`);
      const rights = new Rights(call.principal, target);
      if (!rights.some('read')) throw forbidden(`You may not read ${target.name}.`, ruleId(target, 'read'));
      const property = 'by' in relation ? 'id' : relation.of;
      const keys = rows.map((r) => ('by' in relation ? r[relation.by] : r.id)).filter((k) => k != null);
      const [found = []] = (
        await this.database.read(scopeOf(call), [
          relatedStatement(target, organizationId, rights, property, keys),
        ])
      ).rows;
      // The one row too many tells that there are more.
      const isCut = found.splice(MAX_INCLUDED).length > 0;
      rows.forEach((row, i) => {
        const mineOnly = found.filter((f) => f[property] === ('by' in relation ? row[relation.by] : row.id));
        const views = mineOnly.map((f) => this.shape(target, rights, null, f));
        const holder = data[i];
        if (!holder) return;
        const included = (holder.included ??= {}) as Record<string, unknown>;
        included[name] = 'by' in relation ? (views[0] ?? null) : views;
        // Whose rows were cut off is not known: none of the page's may be taken for all.
        if (isCut) included.truncated = [...((included.truncated as string[] | undefined) ?? []), name];
      });
    }
  }

  /** Brings along what is pinned to the rows: tags and links. */
  private async pin(
    resource: AnyResource,
    names: readonly string[],
    rows: readonly Row[],
    data: Record<string, unknown>[],
    call: Call,
  ): Promise<void> {
    const { extras } = this;
    if (!extras) return;
    const ids = rows.map((row) => String(row.id));
    const found = await this.bus.reading(call, (reader) => extras.load(reader, resource, ids, names));
    ids.forEach((id, i) => {
      const holder = data[i];
      if (holder) Object.assign((holder.included ??= {}), found.get(id));
    });
  }
}

/** Deleted rows are shown to Owners and Managers alone. */
function guardDeleted(query: ListQuery, call: Call): void {
  if (query.deleted === 'exclude') return;
  if (!seesDeleted(call.principal)) {
    throw forbidden('Only Owners and Managers see deleted rows.', 'platform.deleted:read');
  }
}

function tenant(call: Call): string {
  const { organization } = call.principal;
  if (!organization) throw new Fault(403, 'no_organization', 'Choose an organization first.');
  return organization.id;
}

const scopeOf = (call: Call) => ({ organizationId: tenant(call), userId: call.principal.userId });
