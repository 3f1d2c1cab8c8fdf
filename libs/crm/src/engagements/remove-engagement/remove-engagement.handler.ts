import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { engagementKept } from '../engagement.errors';
import { engagements } from '../engagement.resource';
import { RemoveEngagement } from './remove-engagement.command';

@CommandHandler(RemoveEngagement)
export class RemoveEngagementHandler implements Handles<typeof RemoveEngagement> {
  async execute({ unit, input }: RemoveEngagement): Promise<null> {
    const engagement = await unit.load(engagements, input.id);
    if (!engagement.isDisposable) throw engagementKept(engagement.status);
    engagement.deletedAt = unit.now;
    return null;
  }
}
