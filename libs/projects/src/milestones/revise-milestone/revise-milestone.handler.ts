import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import type { Milestone } from '../milestone.entity';
import { milestoneInvoiced } from '../milestone.errors';
import { milestones } from '../milestone.resource';
import { ReviseMilestone } from './revise-milestone.command';

@CommandHandler(ReviseMilestone)
export class ReviseMilestoneHandler implements Handles<typeof ReviseMilestone> {
  async execute({ unit, input }: ReviseMilestone): Promise<Milestone> {
    const milestone = await unit.load(milestones, input.id);
    const amount = milestone.billingAmountMinor;
    applyPatch(milestone, input);
    // The invoice says another amount: one of the two would be wrong.
    if (milestone.invoiceId !== null && milestone.billingAmountMinor !== amount) throw milestoneInvoiced();
    return milestone;
  }
}
