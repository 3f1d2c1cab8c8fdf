import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { requireReferences, requiredOwner } from '../../shared/writing';
import type { Deal } from '../deal.entity';
import { openDeal } from '../open-deal';
import { CreateDeal } from './create-deal.command';

@CommandHandler(CreateDeal)
export class CreateDealHandler implements Handles<typeof CreateDeal> {
  async execute({ unit, input }: CreateDeal): Promise<Deal> {
    const { clientId, contactId, sourceLeadId } = input;
    const ownerMemberId = requiredOwner(unit, input.ownerMemberId);
    const [deal] = await Promise.all([
      openDeal(unit, { ...input, ownerMemberId }),
      requireReferences(unit, { clientId, contactId, sourceLeadId }),
    ]);
    return deal;
  }
}
