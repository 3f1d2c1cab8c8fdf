import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { providerNamed } from '../../providers/registry';
import { settingsOf } from '../given';
import type { Integration } from '../integration.entity';
import { integrations } from '../integration.resource';
import { ReviseIntegration } from './revise-integration.command';

@CommandHandler(ReviseIntegration)
export class ReviseIntegrationHandler implements Handles<typeof ReviseIntegration> {
  async execute({ unit, input }: ReviseIntegration): Promise<Integration> {
    const integration = await unit.load(integrations, input.id);
    if (input.displayName !== undefined) integration.displayName = input.displayName;
    if (input.config !== undefined)
      integration.config = settingsOf(providerNamed(integration.provider), input.config);
    return integration;
  }
}
