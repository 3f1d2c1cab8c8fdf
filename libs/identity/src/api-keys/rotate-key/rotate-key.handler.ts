import { CommandHandler } from '@nestjs/cqrs';
import { invalidTransition, type Handles } from '@omni/platform';
import { ApiKeyRotated } from '../api-key.events';
import { apiKeys, apiKeyView } from '../api-key.resource';
import { isSandbox } from '../create-key/is-sandbox';
import { newSecret } from '../key-secrets';
import { RotateApiKey } from './rotate-key.command';

@CommandHandler(RotateApiKey)
export class RotateApiKeyHandler implements Handles<typeof RotateApiKey> {
  async execute({ unit, input }: RotateApiKey) {
    await unit.rightsChanged();
    const key = await unit.load(apiKeys, input.id);
    if (key.revokedAt !== null) throw invalidTransition('key', 'revoked', 'rotate', []);
    const { secret, secretHash, prefix } = newSecret(unit.tenantId, await isSandbox(unit));
    const overlap = input.overlapHours * 3_600_000;
    key.rotatingUntil = overlap > 0 ? new Date(Date.parse(unit.now) + overlap).toISOString() : null;
    key.previousSecretHash = overlap > 0 ? key.secretHash : null;
    Object.assign(key, { secretHash, prefix });
    unit.emit(ApiKeyRotated, key, {
      apiKeyId: key.id,
      name: key.name,
      prefix,
      rotatingUntil: key.rotatingUntil,
    });
    return { ...apiKeyView(key), secret };
  }
}
