import { Injectable } from '@nestjs/common';
import { Batch, Catalogue, fromRow, type AnyResource, type BatchItem, type Unit } from '@omni/platform';
import type { ImportJob } from '../import-job.entity';
import { readRowsBackward, writeOutcomes, type RowOutcome, type StagedRow } from './rows';

const ROWS = 300;

/** What an import changed of one record: the row as it was, and the names of the fields that became others. */
interface Change {
  entityId: string;
  row: Record<string, unknown>;
  changed: string[] | null;
}

/**
 * Takes rows back, last first: what was created is removed, what was changed gets its former values again. A row that
 * somebody has changed since, or that others lean on, stays and says why.
 */
@Injectable()
export class RevertStep {
  constructor(
    private readonly batch: Batch,
    private readonly catalogue: Catalogue,
  ) {}

  async run(unit: Unit, job: ImportJob, beforeRow: number): Promise<number | null> {
    const rows = await readRowsBackward(unit, job.id, beforeRow, ROWS, [
      'created',
      'updated',
      'skipped',
      'failed',
    ]);
    const last = rows[rows.length - 1];
    const resource = this.catalogue.resourceOfType(job.entityType);
    if (!last || !resource) return null;
    const before = await this.before(unit, resource, rows);
    const items: { row: StagedRow; item: BatchItem }[] = [];
    for (const row of rows) {
      const { entityId: id } = row;
      if (id === null) continue;
      if (row.status === 'created') items.push({ row, item: { verb: 'remove', resource, input: { id } } });
      const former = row.status === 'updated' ? before.get(id) : undefined;
      if (former) items.push({ row, item: { verb: 'revise', resource, input: { ...former, id } } });
    }
    const taken = new Set(items.map(({ row }) => row));
    const results = await this.batch.run(
      unit,
      items.map((i) => i.item),
      true,
    );
    const outcomes = items.map(({ row }, i): RowOutcome => {
      const result = results[i];
      // Valid again, so that the import can be committed once more; what stays keeps its state and the reason.
      if (result?.ok)
        return {
          rowNo: row.rowNo,
          status: 'valid',
          action: null,
          errors: [],
          entityId: null,
          fromVersion: null,
        };
      const fault = result?.fault;
      return {
        rowNo: row.rowNo,
        status: row.status as RowOutcome['status'],
        action: null,
        errors: fault ? [{ column: null, field: null, code: fault.code, message: fault.message }] : [],
        entityId: row.entityId,
        fromVersion: row.fromVersion,
      };
    });
    const others = rows
      .filter((row) => !taken.has(row))
      .map((r): RowOutcome => ({
        rowNo: r.rowNo,
        status: 'valid',
        action: null,
        errors: [],
        entityId: null,
        fromVersion: null,
      }));
    await writeOutcomes(unit, job.id, [...outcomes, ...others]);
    const reverted = outcomes.filter((o) => o.status === 'valid').length;
    job.counts = {
      ...job.counts,
      processed: job.counts.processed + rows.length,
      reverted: job.counts.reverted + reverted,
    };
    return last.rowNo;
  }

  /** The fields that the import changed of each record, as they were before it. */
  private async before(
    unit: Unit,
    resource: AnyResource,
    rows: readonly StagedRow[],
  ): Promise<Map<string, Record<string, unknown>>> {
    const updated = rows.filter((row) => row.status === 'updated' && row.entityId !== null);
    if (updated.length === 0) return new Map();
    const changes = await unit.sql<Change>(
      `select was.entity_id as "entityId", was.row, became.changed_fields as changed
       from unnest($3::uuid[], $4::int[]) as r(id, version)
       join timeline.entity_versions was on was.organization_id = $1 and was.entity_type = $2
         and was.entity_id = r.id and was.version = r.version
       join timeline.entity_versions became on became.organization_id = $1 and became.entity_type = $2
         and became.entity_id = r.id and became.version = r.version + 1`,
      [
        unit.tenantId,
        resource.type,
        updated.map((row) => row.entityId),
        updated.map((row) => row.fromVersion ?? 0),
      ],
    );
    const open = resource.contract.revise?.shape ?? {};
    return new Map(
      changes.map(({ entityId, row, changed }) => {
        const view: Record<string, unknown> = resource.view(fromRow(resource, row) as never);
        const fields = (changed ?? []).filter((p) => p in open && p in view);
        return [entityId, Object.fromEntries(fields.map((p) => [p, view[p]]))];
      }),
    );
  }
}
