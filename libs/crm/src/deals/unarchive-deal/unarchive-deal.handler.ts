import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Deal } from '../deal.entity';
import { dealNotArchived } from '../deal.errors';
import { deals } from '../deal.resource';
import { UnarchiveDeal } from './unarchive-deal.command';

@CommandHandler(UnarchiveDeal)
export class UnarchiveDealHandler implements Handles<typeof UnarchiveDeal> {
  async execute({ unit, input }: UnarchiveDeal): Promise<Deal> {
    const deal = await unit.load(deals, input.id);
    if (!deal.archivedAt) throw dealNotArchived();
    deal.unarchive(unit.now);
    return deal;
  }
}
