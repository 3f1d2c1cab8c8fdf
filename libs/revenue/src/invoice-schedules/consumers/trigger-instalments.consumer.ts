import { Injectable } from '@nestjs/common';
import { Consumes, Facts, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { z } from 'zod';
import { runDue } from '../generate';
import { schedulesWhere } from '../read-schedule';
import type { InvoiceSchedule, InvoiceScheduleItem } from '../schedule.entity';
import type { Trigger } from '../schedule.transitions';

const TRIGGER_OF: Readonly<Record<string, Trigger>> = {
  'contract.signed': 'contract_signed',
  'milestone.completed': 'milestone_completed',
  'project.time_threshold_reached': 'time_threshold',
};

const told = z.object({ invoiceScheduleItemId: z.uuid().nullable().optional().catch(null) });

/**
 * Notes that what an instalment waits for came about, and drafts its invoice where the schedule is running; else that
 * happens when it is activated or resumed.
 */
@Injectable()
@Consumes(
  'revenue.trigger-instalments',
  'contract.signed',
  'milestone.completed',
  'project.time_threshold_reached',
)
export class TriggerInstalments implements EventConsumer {
  constructor(private readonly facts: Facts) {}

  async handle(unit: Unit, { type, aggregate, data }: EventEnvelope): Promise<void> {
    const trigger = TRIGGER_OF[type];
    if (!trigger) return;
    const itemId = told.parse(data).invoiceScheduleItemId ?? null;
    const schedules = await schedulesWhere(
      unit,
      `t.status in ('draft', 'active', 'paused') and t.purged_at is null and t.id in (
         select i.invoice_schedule_id from revenue.invoice_schedule_items i
         join revenue.invoice_schedules s on s.organization_id = i.organization_id and s.id = i.invoice_schedule_id
         where i.organization_id = $1 and i.status = 'pending' and i.deleted_at is null
           and ((i.trigger = $2 and coalesce(i.trigger_ref, case i.trigger
             when 'contract_signed' then s.contract_id when 'time_threshold' then s.project_id end) = $3::uuid)
             or i.id = $4::uuid))`,
      [trigger, aggregate.id, itemId],
    );
    for (const schedule of schedules) {
      const items = (schedule.items ?? []).filter(
        (item) => item.id === itemId || waitsFor(schedule, item, trigger, aggregate.id),
      );
      for (const item of items) if (item.status === 'pending') item.triggeredAt ??= unit.now;
      if (schedule.status === 'active') await runDue(unit, this.facts, schedule);
    }
  }
}

function waitsFor(
  schedule: InvoiceSchedule,
  item: InvoiceScheduleItem,
  trigger: Trigger,
  id: string,
): boolean {
  if (item.trigger !== trigger) return false;
  const usual = { contract_signed: schedule.contractId, time_threshold: schedule.projectId };
  return (item.triggerRef ?? (trigger in usual ? usual[trigger as keyof typeof usual] : null)) === id;
}
