import { CommandHandler } from '@nestjs/cqrs';
import { NEWEST_API_VERSION, forbidden, type Handles } from '@omni/platform';
import { ApiKeyCreated } from '../api-key.events';
import { apiKeys, apiKeyView } from '../api-key.resource';
import { newSecret } from '../key-secrets';
import { KnownScopes } from '../known-scopes';
import { CreateApiKey } from './create-key.command';
import { isSandbox } from './is-sandbox';

@CommandHandler(CreateApiKey)
export class CreateApiKeyHandler implements Handles<typeof CreateApiKey> {
  constructor(private readonly scopes: KnownScopes) {}

  async execute({ unit, input }: CreateApiKey) {
    const { memberId } = unit.principal;
    // A key that makes keys would outlive its own revocation.
    if (!memberId || unit.principal.kind !== 'user')
      throw forbidden('Only a person may make keys.', 'identity.api-keys:create');
    this.scopes.check(input.scopes);
    const { secret, secretHash, prefix } = newSecret(unit.tenantId, await isSandbox(unit));
    const key = unit.create(apiKeys, {
      apiVersion: NEWEST_API_VERSION,
      ...input,
      secretHash,
      prefix,
      createdByMemberId: memberId,
    });
    unit.emit(ApiKeyCreated, key, { apiKeyId: key.id, name: key.name, prefix, scopes: key.scopes });
    return { ...apiKeyView(key), secret };
  }
}
