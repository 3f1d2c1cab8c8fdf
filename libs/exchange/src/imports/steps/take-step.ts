import { Injectable } from '@nestjs/common';
import { Batch, type AnyResource, type BatchItem, type BatchResult, type Unit } from '@omni/platform';
import type { ImportJob } from '../import-job.entity';
import type { ImportRowError } from '../import-job.contract';
import { mapRow, type MappingContext } from '../mapping/row-mapper';
import { Targets } from '../mapping/targets';
import { Matches } from './matches';
import { readRows, writeOutcomes, type RowOutcome, type StagedRow } from './rows';

/** Rows of one step: short enough that the step stays well under a second. */
const ROWS = 500;

interface Plan {
  row: StagedRow;
  item: BatchItem | null;
  action: 'create' | 'update' | 'skip';
  /** version that an update starts from, for taking it back */
  from: number | null;
}

/** Tries rows (validate) or takes them in (import): the same code, kept or not. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly batch: Batch,
    private readonly targets: Targets,
    private readonly matches: Matches,
  ) {}

  /** Returns the last row of this step, null when no row is left. */
  async run(
    unit: Unit,
    job: ImportJob,
    phase: 'validate' | 'import',
    afterRow: number,
  ): Promise<number | null> {
    const resource = this.targets.importable(job.entityType, unit.principal);
    const rows = await readRows(unit, job.id, afterRow, ROWS, phase === 'import' ? ['valid'] : null);
    const last = rows[rows.length - 1];
    if (!last) return null;
    const context = contextOf(unit, job, this.targets, resource);
    const mapped = rows.map((row) => ({ row, ...mapRow(row.cells, context) }));
    await this.matches.resolveReferences(unit, job, mapped, phase === 'import');
    const outcomes: RowOutcome[] = [];
    // A row that another row of the same step is a duplicate of is met only once that one stands.
    for (const group of this.matches.groups(job, resource, mapped)) {
      const known = await this.matches.find(
        unit,
        job,
        resource,
        group.map((m) => m.input),
        phase === 'validate' ? group.map((m) => m.row) : [],
      );
      const plans = group.map((m, i) => planOf(job, resource, m, known[i] ?? null));
      const results = await this.batch.run(
        unit,
        plans.flatMap((p) => p.item ?? []),
        phase === 'import',
      );
      outcomes.push(...outcomesOf(plans, group, results, phase));
    }
    await writeOutcomes(unit, job.id, outcomes);
    count(job, outcomes, phase);
    return last.rowNo;
  }
}

interface Mapped {
  row: StagedRow;
  input: Record<string, unknown>;
  errors: ImportRowError[];
  notes: ImportRowError[];
}

export interface Known {
  id: string;
  version: number;
  /** the same thing stands further up in this file */
  inFile: boolean;
}

function planOf(
  job: ImportJob,
  resource: AnyResource,
  { row, input, errors }: Mapped,
  known: Known | null,
): Plan {
  if (errors.length) return { row, item: null, action: 'skip', from: null };
  if (!known) {
    if (job.mode === 'update') return { row, item: null, action: 'skip', from: null };
    const source = resource.contract.create?.shape.lifecycleSource ? { lifecycleSource: 'import' } : {};
    return {
      row,
      item: { verb: 'create', resource, input: { ...input, ...source } },
      action: 'create',
      from: null,
    };
  }
  if (job.duplicatePolicy === 'error') {
    errors.push({
      column: null,
      field: null,
      code: 'exchange.row.duplicate',
      message: known.inFile ? 'stands in the file already' : 'is known already',
    });
    return { row, item: null, action: 'skip', from: null };
  }
  if (job.duplicatePolicy === 'skip' || job.mode === 'create')
    return { row, item: null, action: 'skip', from: null };
  if (known.inFile) return { row, item: null, action: 'update', from: null };
  return {
    row,
    item: { verb: 'revise', resource, input: { ...input, id: known.id } },
    action: 'update',
    from: known.version,
  };
}

function outcomesOf(
  plans: readonly Plan[],
  rows: readonly Mapped[],
  results: readonly BatchResult[],
  phase: 'validate' | 'import',
): RowOutcome[] {
  let next = 0;
  return plans.map((plan, i) => {
    const faults = rows[i]?.errors ?? [];
    const result = plan.item ? results[next++] : undefined;
    if (result && !result.ok) faults.push(...faultsOf(result.fault));
    const ok = faults.length === 0;
    const status =
      phase === 'validate'
        ? ok
          ? 'valid'
          : 'invalid'
        : !ok
          ? 'failed'
          : plan.action === 'create'
            ? 'created'
            : plan.action === 'update' && plan.item
              ? 'updated'
              : 'skipped';
    return {
      rowNo: plan.row.rowNo,
      status,
      action: ok ? plan.action : null,
      errors: [...faults, ...(rows[i]?.notes ?? [])],
      entityId: phase === 'import' && result?.ok ? result.id : null,
      fromVersion: plan.from,
    };
  });
}

function faultsOf(fault: Extract<BatchResult, { ok: false }>['fault']): ImportRowError[] {
  const details = fault.options.errors ?? [];
  if (details.length === 0) return [{ column: null, field: null, code: fault.code, message: fault.message }];
  return details.map((d) => ({
    column: null,
    field: d.pointer.replace(/^\//, '').replaceAll('/', '.') || null,
    code: d.code,
    message: d.message,
  }));
}

function contextOf(unit: Unit, job: ImportJob, targets: Targets, resource: AnyResource): MappingContext {
  return {
    mapping: job.mapping,
    targets: new Map(targets.of(resource).map((t) => [t.name, t])),
    facts: job.columnFacts,
    country: unit.organization.country,
    currency: unit.organization.baseCurrency,
  };
}

function count(job: ImportJob, outcomes: readonly RowOutcome[], phase: 'validate' | 'import'): void {
  const of = (status: RowOutcome['status']): number => outcomes.filter((o) => o.status === status).length;
  const { counts } = job;
  job.counts =
    phase === 'validate'
      ? {
          ...counts,
          processed: counts.processed + outcomes.length,
          valid: counts.valid + of('valid'),
          invalid: counts.invalid + of('invalid'),
        }
      : {
          ...counts,
          processed: counts.processed + outcomes.length,
          created: counts.created + of('created'),
          updated: counts.updated + of('updated'),
          skipped: counts.skipped + of('skipped'),
          failed: counts.failed + of('failed'),
        };
}
