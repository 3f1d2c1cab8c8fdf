import { CommandHandler } from '@nestjs/cqrs';
import { enlist, type Handles } from '@omni/platform';
import { providerNamed } from '../../providers/registry';
import { credentialsOf } from '../given';
import type { Integration } from '../integration.entity';
import { integrations } from '../integration.resource';
import { Vault } from '../vault';
import { VERIFY } from '../verify/verify-integration.errand';
import { ReconnectIntegration } from './reconnect-integration.command';

@CommandHandler(ReconnectIntegration)
export class ReconnectIntegrationHandler implements Handles<typeof ReconnectIntegration> {
  constructor(private readonly vault: Vault) {}

  async execute({ unit, input }: ReconnectIntegration): Promise<Integration> {
    const integration = await unit.load(integrations, input.id);
    integration.move('reconnect');
    if (input.credentials !== undefined) {
      const secret = credentialsOf(providerNamed(integration.provider), input.credentials);
      await this.vault.replace(unit, integration, secret);
    }
    await enlist(unit, VERIFY, { integrationId: integration.id }, { key: integration.id });
    return integration;
  }
}
