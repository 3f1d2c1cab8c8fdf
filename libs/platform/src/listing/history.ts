import { Injectable } from '@nestjs/common';
import { Bus } from '../bus/bus';
import type { Call } from '../bus/call';
import { words } from '../bus/names';
import type { AnyResource } from '../catalogue/resource';
import { Database } from '../database/database';
import { notFound } from '../errors/fault';
import { Rights } from '../policy/ability';
import { seenStatement } from './as-of';
import type { Page } from './lister';
import { hide } from './present';

interface VersionRow {
  version: number;
  validFrom: string;
  changedFields: string[] | null;
  actorKind: string;
  actorId: string | null;
  requestId: string | null;
  row: Record<string, unknown>;
}

const MAX = 200;

/** A row's versions, newest first, seen through today's rights: what is hidden today is hidden in history. */
@Injectable()
export class History {
  constructor(
    private readonly database: Database,
    private readonly bus: Bus,
  ) {}

  async list(
    resource: AnyResource,
    id: string,
    raw: Readonly<Record<string, unknown>>,
    call: Call,
  ): Promise<Page> {
    this.bus.require(call, resource, 'read', `${resource.type}.versions`);
    const before = typeof raw.cursor === 'string' ? Number(raw.cursor) : Number.MAX_SAFE_INTEGER;
    const limit = Math.min(Math.max(Number(raw.limit ?? 25) || 25, 1), MAX);
    return this.bus.reread(call, async (current) => {
      const rights = new Rights(current.principal, resource);
      const organizationId = current.principal.organization?.id ?? '';
      const { rows, accessVersion } = await this.database.read(
        { organizationId, userId: current.principal.userId },
        [
          seenStatement(resource, rights, organizationId, id),
          versionsOf(resource, organizationId, id, before, limit + 1),
        ],
      );
      if (!rows[0]?.length) throw notFound(words(resource));
      const found = (rows[1] ?? []) as unknown as VersionRow[];
      const data = found.slice(0, limit).map((v) => this.shape(resource, rights, v));
      const last = data[data.length - 1];
      const answer: Page = {
        data,
        nextCursor: found.length > limit && last ? String(last.version) : null,
      };
      return { answer, accessVersion };
    });
  }

  private shape(resource: AnyResource, rights: Rights, version: VersionRow): Record<string, unknown> {
    const row = fromRow(resource, version.row);
    const properties = resource.table.columns
      .filter(
        (c) => version.changedFields?.includes(c.property) && !rights.hidden.has(c.property) && !c.secret,
      )
      .map((c) => c.property);
    return {
      version: version.version,
      validFrom: version.validFrom,
      changedFields: properties,
      actorKind: version.actorKind,
      actorId: version.actorId,
      requestId: version.requestId,
      row: hide(resource.view(row as never), rights.hidden),
    };
  }
}

/** A history row (column names, JSON values) as the entity's properties. */
export function fromRow(resource: AnyResource, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(resource.table.columns.map((c) => [c.property, row[c.column] ?? null]));
}

const versionsOf = (
  resource: AnyResource,
  organizationId: string,
  id: string,
  before: number,
  limit: number,
) => ({
  text:
    `select version, valid_from as "validFrom", changed_fields as "changedFields", actor_kind as "actorKind", ` +
    `actor_id as "actorId", request_id as "requestId", row from timeline.entity_versions where organization_id = $1 ` +
    `and entity_type = $2 and entity_id = $3 and version < $4 order by version desc limit $5`,
  values: [organizationId, resource.type, id, Math.min(before, 2_147_483_647), limit],
});
