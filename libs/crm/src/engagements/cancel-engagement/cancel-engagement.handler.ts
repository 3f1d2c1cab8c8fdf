import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { factsOf } from '../engagement-facts';
import type { Engagement } from '../engagement.entity';
import { EngagementCancelled } from '../engagement.events';
import { engagements } from '../engagement.resource';
import { CancelEngagement } from './cancel-engagement.command';

@CommandHandler(CancelEngagement)
export class CancelEngagementHandler implements Handles<typeof CancelEngagement> {
  async execute({ unit, input }: CancelEngagement): Promise<Engagement> {
    const engagement = await unit.load(engagements, input.id);
    const from = engagement.move('cancel');
    unit.emit(EngagementCancelled, engagement, factsOf(engagement), { status: from });
    return engagement;
  }
}
