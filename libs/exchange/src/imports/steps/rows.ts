import type { Unit } from '@omni/platform';
import type { ImportRowError } from '../import-job.contract';

export interface StagedRow {
  rowNo: number;
  cells: Record<string, string>;
  entityId: string | null;
  fromVersion: number | null;
  status: string;
}

export interface RowOutcome {
  rowNo: number;
  status: 'valid' | 'invalid' | 'created' | 'updated' | 'skipped' | 'failed' | 'reverted';
  action: string | null;
  errors: ImportRowError[];
  entityId: string | null;
  fromVersion: number | null;
}

const COLUMNS = `row_no as "rowNo", cells, entity_id as "entityId", from_version as "fromVersion", status`;

/** The next rows after a number, of these states (null: any). */
export function readRows(
  unit: Unit,
  jobId: string,
  afterRow: number,
  limit: number,
  states: readonly string[] | null,
): Promise<StagedRow[]> {
  return unit.sql<StagedRow>(
    `select ${COLUMNS} from exchange.import_rows where organization_id = $1 and job_id = $2 and row_no > $3
       and ($4::text[] is null or status = any($4)) order by row_no limit $5`,
    [unit.tenantId, jobId, afterRow, states, limit],
  );
}

/** The rows before a number, last first, of these states. */
export function readRowsBackward(
  unit: Unit,
  jobId: string,
  beforeRow: number,
  limit: number,
  states: readonly string[],
): Promise<StagedRow[]> {
  return unit.sql<StagedRow>(
    `select ${COLUMNS} from exchange.import_rows where organization_id = $1 and job_id = $2 and row_no < $3
       and status = any($4) order by row_no desc limit $5`,
    [unit.tenantId, jobId, beforeRow, states, limit],
  );
}

export async function writeOutcomes(
  unit: Unit,
  jobId: string,
  outcomes: readonly RowOutcome[],
): Promise<void> {
  const rows = outcomes.map((o) => ({
    row_no: o.rowNo,
    status: o.status,
    action: o.action,
    errors: o.errors,
    entity_id: o.entityId,
    from_version: o.fromVersion,
  }));
  await unit.sql(
    `update exchange.import_rows r set status = x.status, action = x.action, errors = x.errors,
       entity_id = x.entity_id, from_version = x.from_version, updated_at = now()
     from jsonb_to_recordset($3::jsonb) as x (row_no int, status text, action text, errors jsonb, entity_id uuid, from_version int)
     where r.organization_id = $1 and r.job_id = $2 and r.row_no = x.row_no`,
    [unit.tenantId, jobId, JSON.stringify(rows)],
  );
}
