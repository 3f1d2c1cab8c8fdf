import { Injectable, Logger } from '@nestjs/common';
import {
  Consumes,
  Fault,
  PrincipalSource,
  type EventConsumer,
  type EventEnvelope,
  type Unit,
} from '@omni/platform';
import {
  ImportCompleted,
  ImportFailed,
  ImportReverted,
  ImportStepDue,
  ImportValidated,
} from '../import-job.events';
import type { ImportJob } from '../import-job.entity';
import { imports } from '../import-job.resource';
import { RevertStep } from './revert-step';
import { TakeStep } from './take-step';

interface Step {
  id: string;
  phase: 'validate' | 'import' | 'revert';
  afterRow: number;
}

const DAY = 86_400_000;
const REVERT_DAYS = 30;

/**
 * Works through a file a few hundred rows at a time. Each step is one transaction that also asks for the next, so the
 * work survives any crash and no transaction is long.
 */
@Injectable()
@Consumes('exchange.work-import', 'import.step_due')
export class WorkImport implements EventConsumer {
  private readonly log = new Logger(WorkImport.name);

  constructor(
    private readonly principals: PrincipalSource,
    private readonly takeStep: TakeStep,
    private readonly revertStep: RevertStep,
  ) {}

  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const step = event.data as unknown as Step;
    const house = unit.call;
    const job = await unit.load(imports, step.id, 'act');
    if (!RUNNING.has(job.status)) return;
    unit.notes.subject = { type: 'import', id: job.id };
    try {
      // Rows are written with the rights of whoever asked for the import, as they are now.
      if (job.memberId !== null) {
        unit.call = {
          ...house,
          principal: { ...(await this.principals.member(unit.tenantId, job.memberId)), accessVersion: null },
        };
      }
    } catch (error) {
      this.log.warn({ err: error, import: job.id }, 'an import lost its author');
      return void this.stop(unit, job, 'Whoever started the import is no longer an active member.');
    }
    const last = await this.attempt(unit, job, step);
    unit.call = house;
    const current = await unit.load(imports, step.id, 'act');
    if (last instanceof Fault) return void this.stop(unit, current, last.message);
    current.counts = job.counts;
    if (last !== null) unit.emit(ImportStepDue, current, { ...step, afterRow: last });
    else this.finish(unit, current, step.phase);
  }

  /**
   * The last row of the step. What no repetition would change, such as a right that its author lost meanwhile, ends the
   * import: the step leaves nothing then.
   */
  private async attempt(
    unit: Unit,
    job: ImportJob,
    { phase, afterRow }: Step,
  ): Promise<number | null | Fault> {
    await unit.sql('savepoint import_step');
    try {
      return phase === 'revert'
        ? await this.revertStep.run(unit, job, afterRow)
        : await this.takeStep.run(unit, job, phase, afterRow);
    } catch (error) {
      if (!(error instanceof Fault) || error.status >= 500) throw error;
      await unit.sql('rollback to savepoint import_step');
      unit.flushed();
      this.log.warn({ err: error, import: job.id }, 'an import cannot go on');
      return error;
    }
  }

  private finish(unit: Unit, job: ImportJob, phase: Step['phase']): void {
    if (phase === 'validate') job.move('finish_validation');
    if (phase === 'import') {
      job.move('finish_import');
      job.completedAt = unit.now;
      job.revertUntil = new Date(Date.parse(unit.now) + REVERT_DAYS * DAY).toISOString();
    }
    if (phase === 'revert') job.move('finish_revert');
    job.counts = { ...job.counts, processed: job.counts.total };
    const event = { validate: ImportValidated, import: ImportCompleted, revert: ImportReverted }[phase];
    unit.emit(event, job, factsOf(job));
  }

  private stop(unit: Unit, job: ImportJob, why: string): void {
    job.move('fail');
    job.failure = why;
    unit.emit(ImportFailed, job, factsOf(job));
  }
}

const RUNNING = new Set(['validating', 'importing', 'reverting']);

const factsOf = ({ id, entityType, filename, counts }: ImportJob) => ({
  id,
  entityType,
  filename,
  total: counts.total,
  valid: counts.valid,
  invalid: counts.invalid,
  created: counts.created,
  updated: counts.updated,
  skipped: counts.skipped,
  failed: counts.failed,
});
