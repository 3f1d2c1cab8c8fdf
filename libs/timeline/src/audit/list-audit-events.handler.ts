import { QueryHandler } from '@nestjs/cqrs';
import {
  Catalogue,
  Params,
  Visibility,
  decodePlace,
  encodePlace,
  gatedPage,
  hide,
  scopeSql,
  type Answers,
  type Condition,
  type Reader,
} from '@omni/platform';
import { auditEvents } from './audit-events.resource';
import { auditSql, type AuditRow } from './audit-sql';
import { ListAuditEvents } from './audit.queries';

@QueryHandler(ListAuditEvents)
export class ListAuditEventsHandler implements Answers<typeof ListAuditEvents> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly visibility: Visibility,
  ) {}

  async execute({ reader, input }: ListAuditEvents) {
    const { cursor, limit, ...asked } = input;
    const start = cursor === undefined ? null : decodePlace(asked, cursor);
    const conditions = await this.conditions(reader);
    const scope = (params: Params): string => scopeSql(auditEvents.table, conditions, params);
    const { rows, last, more } = await gatedPage<AuditRow>(
      limit,
      (after, count) => {
        const { text, params } = auditSql(
          reader.organization.id,
          asked,
          scope,
          after ? placeOf(after) : start,
          count,
        );
        return reader.rows<AuditRow>(text, params);
      },
      // Entries are the asker's by their scope; an event of the AI's is shown to whoever may read what it is about.
      (found) => this.visibility.keep(reader, found, (row) => (row.source === 'event' ? subjectOf(row) : [])),
    );
    const data = await this.withheld(reader, rows);
    return { data, nextCursor: more && last ? encodePlace(asked, placeOf(last)) : null };
  }

  /** The policy's own conditions; for a Manager also entries of the members whom they lead, which is who they may change. */
  private async conditions(reader: Reader): Promise<readonly Condition[] | null> {
    const { principal } = reader;
    const conditions = reader.rights(auditEvents).conditions('read');
    const members = this.catalogue.resourceOfType('member');
    if (principal.role !== 'manager' || !conditions || !members?.table.byProperty.has('userId'))
      return conditions;
    const params = new Params();
    const led = await reader.rows<{ userId: string }>(
      `select t.user_id as "userId" from ${members.table.sql} t
       where t.organization_id = ${params.add(reader.organization.id)} and ${scopeSql(members.table, reader.rights(members).conditions('update'), params)}`,
      params,
    );
    return [...conditions, { actorId: { $in: led.map((m) => m.userId) } }];
  }

  /** What changed in a row is shown to whoever may read the row, without the fields that are hidden from them. */
  private async withheld(reader: Reader, rows: readonly AuditRow[]) {
    const open = new Set(await this.visibility.keep(reader, rows, subjectOf));
    return rows
      .map(({ tie: _tie, ...row }) => row)
      .map((row, i) => {
        const resource = row.entityType === null ? undefined : this.catalogue.resourceOfType(row.entityType);
        const original = rows[i] as AuditRow;
        if (!open.has(original)) return { ...row, before: null, after: null };
        const hidden = resource ? reader.rights(resource).hidden : NONE;
        return {
          ...row,
          before: row.before && hide(row.before, hidden),
          after: row.after && hide(row.after, hidden),
        };
      });
  }
}

const NONE: ReadonlySet<string> = new Set();

const subjectOf = (row: AuditRow) =>
  row.entityType !== null && row.entityId !== null ? [{ type: row.entityType, id: row.entityId }] : [];

const placeOf = (row: AuditRow): unknown[] => [row.occurredAt, row.source, row.tie];
