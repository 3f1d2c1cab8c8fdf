import { Injectable, Logger } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { Milestone } from '../milestones/milestone.entity';
import { Project } from '../projects/project.entity';
import { armThreshold } from '../time-entries/tell-threshold';
import { TimeEntry } from '../time-entries/time-entry.entity';

const STANDS = ['invoice.drafted', 'invoice.updated', 'invoice.issued'];

/**
 * What is on an invoice is locked for as long as that stands. An invoice that is voided or deleted, or that loses a line
 * while it is a draft, gives its work back: approved and to be invoiced again.
 */
@Injectable()
@Consumes('projects.lock-invoiced-work', ...STANDS, 'invoice.voided', 'invoice.deleted')
export class LockInvoicedWork implements EventConsumer {
  private readonly log = new Logger(LockInvoicedWork.name);

  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const stands = STANDS.includes(event.type);
    const { timeEntryIds, milestoneIds, projectId } = event.data;
    const touched = await this.time(unit, event, stands ? idsIn(timeEntryIds) : []);
    await this.milestones(unit, event, stands ? idsIn(milestoneIds) : []);
    const projectIds = [
      ...new Set([
        ...touched.map((entry) => entry.projectId),
        ...(typeof projectId === 'string' ? [projectId] : []),
      ]),
    ];
    if (event.type === 'invoice.issued') await noteInvoicing(unit, projectIds);
    for (const project of await unit.rows(Project, 't.id = any($2::uuid[])', [projectIds], 't.id')) {
      await armThreshold(unit, project, touched);
    }
  }

  /** @param ids null where the event says nothing of time entries */
  private async time(
    unit: Unit,
    { type, aggregate }: EventEnvelope,
    ids: readonly string[] | null,
  ): Promise<TimeEntry[]> {
    if (ids === null) return [];
    const rows = await unit.rows(
      TimeEntry,
      't.id = any($2::uuid[]) or t.invoice_id = $3',
      [ids, aggregate.id],
      't.id',
    );
    for (const entry of rows) {
      const wanted = ids.includes(entry.id);
      if (entry.invoiceId === aggregate.id && !wanted) entry.release();
      else if (wanted && entry.status === 'approved') entry.invoice(aggregate.id, unit.now);
      else if (wanted && entry.invoiceId !== aggregate.id) {
        this.log.warn(
          `${type}: time entry ${entry.id} is ${entry.status} and cannot be on invoice ${aggregate.id} too`,
        );
      }
    }
    return rows;
  }

  private async milestones(
    unit: Unit,
    { aggregate }: EventEnvelope,
    ids: readonly string[] | null,
  ): Promise<void> {
    if (ids === null) return;
    const rows = await unit.rows(
      Milestone,
      't.id = any($2::uuid[]) or t.invoice_id = $3',
      [ids, aggregate.id],
      't.id',
    );
    for (const milestone of rows) {
      const wanted = ids.includes(milestone.id);
      if (wanted) milestone.invoiceId ??= aggregate.id;
      else if (milestone.invoiceId === aggregate.id) milestone.invoiceId = null;
    }
  }
}

/** Retention counts from the last invoice; this is no fact that anybody reads, so it makes no version. */
async function noteInvoicing(unit: Unit, projectIds: readonly string[]): Promise<void> {
  if (projectIds.length === 0) return;
  await unit.sql(
    'update projects.projects set last_invoiced_at = $3 where organization_id = $1 and id = any($2::uuid[])',
    [unit.tenantId, projectIds, unit.now],
  );
}

const idsIn = (value: unknown): string[] | null =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : null;
