import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { factsOf } from '../integration-facts';
import type { Integration } from '../integration.entity';
import { IntegrationResumed } from '../integration.events';
import { integrations } from '../integration.resource';
import { ResumeIntegration } from './resume-integration.command';

@CommandHandler(ResumeIntegration)
export class ResumeIntegrationHandler implements Handles<typeof ResumeIntegration> {
  async execute({ unit, input }: ResumeIntegration): Promise<Integration> {
    const integration = await unit.load(integrations, input.id);
    integration.move('resume');
    unit.emit(IntegrationResumed, integration, factsOf(integration));
    return integration;
  }
}
