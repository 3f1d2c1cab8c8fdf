import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { factsOf } from '../engagement-facts';
import type { Engagement } from '../engagement.entity';
import { EngagementActivated } from '../engagement.events';
import { engagements } from '../engagement.resource';
import { ActivateEngagement } from './activate-engagement.command';

@CommandHandler(ActivateEngagement)
export class ActivateEngagementHandler implements Handles<typeof ActivateEngagement> {
  async execute({ unit, input }: ActivateEngagement): Promise<Engagement> {
    const engagement = await unit.load(engagements, input.id);
    const from = engagement.activate(unit.today);
    unit.emit(EngagementActivated, engagement, factsOf(engagement), { status: from });
    return engagement;
  }
}
