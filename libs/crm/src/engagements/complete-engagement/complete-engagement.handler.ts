import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { factsOf } from '../engagement-facts';
import type { Engagement } from '../engagement.entity';
import { EngagementCompleted } from '../engagement.events';
import { engagements } from '../engagement.resource';
import { CompleteEngagement } from './complete-engagement.command';

@CommandHandler(CompleteEngagement)
export class CompleteEngagementHandler implements Handles<typeof CompleteEngagement> {
  async execute({ unit, input }: CompleteEngagement): Promise<Engagement> {
    const engagement = await unit.load(engagements, input.id);
    const from = engagement.move('complete');
    unit.emit(EngagementCompleted, engagement, factsOf(engagement), { status: from });
    return engagement;
  }
}
