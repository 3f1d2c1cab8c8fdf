import { CommandHandler } from '@nestjs/cqrs';
import { invalidTransition, type Handles, type TenantEntity } from '@omni/platform';
import { ApiKeyRevoked } from '../api-key.events';
import { apiKeys } from '../api-key.resource';
import { RevokeApiKey } from './revoke-key.command';

@CommandHandler(RevokeApiKey)
export class RevokeApiKeyHandler implements Handles<typeof RevokeApiKey> {
  async execute({ unit, input }: RevokeApiKey): Promise<TenantEntity> {
    await unit.rightsChanged();
    const key = await unit.load(apiKeys, input.id);
    if (key.revokedAt !== null) throw invalidTransition('key', 'revoked', 'revoke', []);
    Object.assign(key, { revokedAt: unit.now, previousSecretHash: null, rotatingUntil: null });
    unit.emit(ApiKeyRevoked, key, { apiKeyId: key.id, name: key.name, prefix: key.prefix });
    return key;
  }
}
