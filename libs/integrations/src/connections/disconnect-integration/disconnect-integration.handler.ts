import { CommandHandler } from '@nestjs/cqrs';
import { delist, type Handles } from '@omni/platform';
import { factsOf } from '../integration-facts';
import type { Integration } from '../integration.entity';
import { IntegrationDisconnected } from '../integration.events';
import { integrations } from '../integration.resource';
import { Vault } from '../vault';
import { VERIFY } from '../verify/verify-integration.errand';
import { DisconnectIntegration } from './disconnect-integration.command';

@CommandHandler(DisconnectIntegration)
export class DisconnectIntegrationHandler implements Handles<typeof DisconnectIntegration> {
  constructor(private readonly vault: Vault) {}

  async execute({ unit, input }: DisconnectIntegration): Promise<Integration> {
    const integration = await unit.load(integrations, input.id);
    integration.move('disconnect');
    integration.reauthUrl = null;
    await this.vault.shred(unit, integration);
    await delist(unit, VERIFY, integration.id);
    unit.emit(IntegrationDisconnected, integration, factsOf(integration));
    return integration;
  }
}
