import type { Facts, Unit } from '@omni/platform';
import { runDue } from './generate';
import { requireScheduleAuthority } from './schedule-authority';
import type { InvoiceSchedule, InvoiceScheduleItem } from './schedule.entity';
import { nothingToInvoice } from './schedule.errors';
import { InvoiceScheduleActivated, scheduleFacts } from './schedule.events';

/** Starts a schedule and drafts what is due already; one that has started is left as it is. */
export async function activate(
  unit: Unit,
  facts: Facts,
  schedule: InvoiceSchedule,
  contractSigned = false,
): Promise<void> {
  if (schedule.status === 'active' || schedule.status === 'paused') return;
  if (schedule.kind === 'installment' && !schedule.items?.length) throw nothingToInvoice();
  await requireScheduleAuthority(unit, schedule);
  schedule.activate(unit.now);
  unit.emit(InvoiceScheduleActivated, schedule, scheduleFacts(schedule));
  await seePast(unit, facts, schedule, contractSigned);
  await runDue(unit, facts, schedule);
}

/** What an instalment waits for may have come about before there was a plan: no event tells of it again. */
async function seePast(
  unit: Unit,
  facts: Facts,
  schedule: InvoiceSchedule,
  contractSigned: boolean,
): Promise<void> {
  const waiting = (schedule.items ?? []).filter((item) => item.triggeredAt === null);
  const ids = waiting.flatMap((item) =>
    item.trigger === 'milestone_completed' ? (item.triggerRef ?? []) : [],
  );
  const milestones = await facts.rows<{ status?: string }>(unit, 'milestone', ids);
  const signed = contractSigned || (await isSigned(unit, facts, schedule));
  const happened = (item: InvoiceScheduleItem): boolean =>
    item.trigger === 'contract_signed'
      ? signed
      : item.trigger === 'milestone_completed' &&
        milestones.get(item.triggerRef ?? '')?.status === 'completed';
  for (const item of waiting) if (happened(item)) item.triggeredAt = unit.now;
}

async function isSigned(unit: Unit, facts: Facts, { contractId }: InvoiceSchedule): Promise<boolean> {
  if (contractId === null) return false;
  const contract = await facts.row<{ status?: string }>(unit, 'contract', contractId);
  return contract?.status === 'signed';
}
