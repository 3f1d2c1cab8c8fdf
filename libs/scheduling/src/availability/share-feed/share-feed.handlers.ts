import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { SETTINGS, hashToken, type Handles, type PlatformSettings } from '@omni/platform';
import type { Availability } from '../availability.entity';
import { availabilityRules } from '../availability.resource';
import { newFeedToken } from './feed-tokens';
import { ShareFeed, StopFeed } from './share-feed.commands';

@CommandHandler(ShareFeed)
export class ShareFeedHandler implements Handles<typeof ShareFeed> {
  constructor(@Inject(SETTINGS) private readonly settings: Pick<PlatformSettings, 'publicUrl'>) {}

  async execute({ unit, input }: ShareFeed) {
    const rule = await unit.load(availabilityRules, input.id);
    const token = newFeedToken(unit.tenantId);
    rule.feedTokenHash = hashToken(token);
    return { url: `${this.settings.publicUrl}/v1/calendar-feeds/${token}` };
  }
}

@CommandHandler(StopFeed)
export class StopFeedHandler implements Handles<typeof StopFeed> {
  async execute({ unit, input }: StopFeed): Promise<Availability> {
    const rule = await unit.load(availabilityRules, input.id);
    rule.feedTokenHash = null;
    return rule;
  }
}
