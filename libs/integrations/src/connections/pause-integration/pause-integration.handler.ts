import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { factsOf } from '../integration-facts';
import type { Integration } from '../integration.entity';
import { IntegrationPaused } from '../integration.events';
import { integrations } from '../integration.resource';
import { PauseIntegration } from './pause-integration.command';

@CommandHandler(PauseIntegration)
export class PauseIntegrationHandler implements Handles<typeof PauseIntegration> {
  async execute({ unit, input }: PauseIntegration): Promise<Integration> {
    const integration = await unit.load(integrations, input.id);
    integration.move('pause');
    unit.emit(IntegrationPaused, integration, factsOf(integration));
    return integration;
  }
}
