import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { factsOf } from '../engagement-facts';
import type { Engagement } from '../engagement.entity';
import { EngagementResumed } from '../engagement.events';
import { engagements } from '../engagement.resource';
import { ResumeEngagement } from './resume-engagement.command';

@CommandHandler(ResumeEngagement)
export class ResumeEngagementHandler implements Handles<typeof ResumeEngagement> {
  async execute({ unit, input }: ResumeEngagement): Promise<Engagement> {
    const engagement = await unit.load(engagements, input.id);
    const from = engagement.move('resume');
    unit.emit(EngagementResumed, engagement, factsOf(engagement), { status: from });
    return engagement;
  }
}
