import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { factsOf } from '../engagement-facts';
import type { Engagement } from '../engagement.entity';
import { EngagementPaused } from '../engagement.events';
import { engagements } from '../engagement.resource';
import { PauseEngagement } from './pause-engagement.command';

@CommandHandler(PauseEngagement)
export class PauseEngagementHandler implements Handles<typeof PauseEngagement> {
  async execute({ unit, input }: PauseEngagement): Promise<Engagement> {
    const engagement = await unit.load(engagements, input.id);
    const from = engagement.move('pause');
    unit.emit(EngagementPaused, engagement, factsOf(engagement), { status: from });
    return engagement;
  }
}
