import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles, type Unit } from '@omni/platform';
import { draftItem } from '../../invoice-schedules/generate';
import { schedulesWhere } from '../../invoice-schedules/read-schedule';
import { answerCharged, chargeWork, workNotDone, workUnknown, workUnpriced } from '../charge-work';
import { invoiceCharging } from '../charged-once';
import type { Invoice } from '../invoice.entity';
import { DraftInvoiceFromMilestone } from './draft-from-milestone.command';

/** What the projects module says of a milestone. */
interface MilestoneView {
  id: string;
  projectId: string;
  clientId: string | null;
  engagementId: string | null;
  name: string;
  status: string;
  billingAmountMinor: number | null;
  currency: string | null;
}

@CommandHandler(DraftInvoiceFromMilestone)
export class DraftInvoiceFromMilestoneHandler implements Handles<typeof DraftInvoiceFromMilestone> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: DraftInvoiceFromMilestone): Promise<Invoice> {
    const { milestoneId, ...said } = input;
    const milestone = await this.facts.row<MilestoneView>(unit, 'milestone', milestoneId);
    if (!milestone) throw workUnknown('milestoneId');
    const charged = await invoiceCharging(unit, 'milestone_id', milestoneId);
    if (charged) return answerCharged(unit, charged);
    if (milestone.status !== 'completed') throw workNotDone(milestone.status);
    const planned = await draftAsPlanned(unit, this.facts, milestoneId);
    if (planned) return planned;
    const { name, billingAmountMinor, clientId, engagementId, projectId, currency } = milestone;
    if (!billingAmountMinor) throw workUnpriced();
    const line = { description: name, unitAmount: String(billingAmountMinor), milestoneId };
    return chargeWork(unit, { clientId, engagementId, projectId, currency, line }, said);
  }
}

/** Where a running schedule invoices the milestone, its instalment is what is drafted. */
async function draftAsPlanned(unit: Unit, facts: Facts, milestoneId: string): Promise<Invoice | null> {
  const [schedule] = await schedulesWhere(
    unit,
    `t.status = 'active' and t.id in (select i.invoice_schedule_id from revenue.invoice_schedule_items i
       where i.organization_id = $1 and i.trigger_ref = $2 and i.trigger = 'milestone_completed' and i.status = 'pending'
         and i.deleted_at is null)`,
    [milestoneId],
  );
  const item = schedule?.items?.find((one) => one.triggerRef === milestoneId && one.status === 'pending');
  return schedule && item ? draftItem(unit, facts, schedule, item) : null;
}
