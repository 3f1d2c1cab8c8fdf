import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { SETTINGS, enlist, type Handles, type PlatformSettings } from '@omni/platform';
import { providerNamed } from '../../providers/registry';
import { given } from '../given';
import type { Integration } from '../integration.entity';
import { needsConsent, providerUnavailable } from '../integration.errors';
import { integrations } from '../integration.resource';
import { Vault } from '../vault';
import { VERIFY } from '../verify/verify-integration.errand';
import { ConnectIntegration } from './connect-integration.command';

@CommandHandler(ConnectIntegration)
export class ConnectIntegrationHandler implements Handles<typeof ConnectIntegration> {
  constructor(
    private readonly vault: Vault,
    @Inject(SETTINGS) private readonly settings: PlatformSettings,
  ) {}

  async execute({ unit, input }: ConnectIntegration): Promise<Integration> {
    const provider = providerNamed(input.provider);
    const { manifest } = provider;
    if (manifest.authKind === 'oauth2') throw needsConsent();
    if (manifest.sandbox && this.settings.production && !this.settings.sandboxUrl)
      throw providerUnavailable();
    const { config, secret } = given(provider, input);
    const integration = unit.create(integrations, {
      provider: manifest.key,
      category: manifest.category,
      displayName: input.displayName ?? manifest.name,
      authKind: manifest.authKind,
      scopes: [...manifest.scopes],
      config,
      connectedByMemberId: unit.principal.memberId,
    });
    this.vault.put(unit, integration, secret);
    await enlist(unit, VERIFY, { integrationId: integration.id }, { key: integration.id });
    return integration;
  }
}
