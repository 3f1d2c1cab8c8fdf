import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { milestoneInvoiced } from '../milestone.errors';
import { milestones } from '../milestone.resource';
import { RemoveMilestone } from './remove-milestone.command';

@CommandHandler(RemoveMilestone)
export class RemoveMilestoneHandler implements Handles<typeof RemoveMilestone> {
  async execute({ unit, input }: RemoveMilestone): Promise<null> {
    const milestone = await unit.load(milestones, input.id);
    if (milestone.invoiceId !== null) throw milestoneInvoiced();
    milestone.deletedAt = unit.now;
    return null;
  }
}
