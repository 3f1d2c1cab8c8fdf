import { Injectable } from '@nestjs/common';
import { Batch, Catalogue, fromRow, type AnyResource, type BatchItem, type Unit } from '@omni/platform';
import type { ImportJob } from '../import-job.entity';
import { readRowsBackward, writeOutcomes, type RowOutcome, type StagedRow } from './rows';

const ROWS = 300;

interface Version {
  version: number;
  row: Record<string, unknown>;
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
    const items: { row: StagedRow; item: BatchItem }[] = [];
    for (const row of rows) {
      if (row.status === 'created' && row.entityId)
        items.push({ row, item: { verb: 'remove', resource, input: { id: row.entityId } } });
      if (row.status === 'updated' && row.entityId) {
        const before = await this.before(unit, resource, row.entityId, row.fromVersion ?? 0);
        if (before)
          items.push({ row, item: { verb: 'revise', resource, input: { ...before, id: row.entityId } } });
      }
    }
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
      .filter((r) => !items.some((i) => i.row === r))
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

  /** The fields that the import changed, as they were before it. */
  private async before(
    unit: Unit,
    resource: AnyResource,
    id: string,
    version: number,
  ): Promise<Record<string, unknown> | null> {
    const versions = await unit.sql<Version & { changed: string[] | null }>(
      `select version, row, changed_fields as changed from timeline.entity_versions where organization_id = $1 and entity_type = $2
         and entity_id = $3 and version in ($4, $4 + 1) order by version`,
      [unit.tenantId, resource.type, id, version],
    );
    const [was, became] = versions;
    if (!was || !became) return null;
    const view = resource.view(fromRow(resource, was.row) as never);
    const open = resource.contract.revise?.shape ?? {};
    return Object.fromEntries(
      (became.changed ?? []).filter((p) => p in open && p in view).map((p) => [p, view[p]]),
    );
  }
}
