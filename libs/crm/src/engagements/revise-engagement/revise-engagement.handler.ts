import { CommandHandler } from '@nestjs/cqrs';
import { Facts, applyPatch, type Handles } from '@omni/platform';
import type { Engagement } from '../engagement.entity';
import { datesReversed } from '../engagement.errors';
import { engagements } from '../engagement.resource';
import { ReviseEngagement } from './revise-engagement.command';

@CommandHandler(ReviseEngagement)
export class ReviseEngagementHandler implements Handles<typeof ReviseEngagement> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: ReviseEngagement): Promise<Engagement> {
    const engagement = await unit.load(engagements, input.id);
    if (input.contractId) await this.facts.mustName(unit, 'contract', [input.contractId], '/contractId');
    applyPatch(engagement, input);
    const { startsOn, endsOn } = engagement;
    if (startsOn && endsOn && endsOn < startsOn) throw datesReversed();
    return engagement;
  }
}
